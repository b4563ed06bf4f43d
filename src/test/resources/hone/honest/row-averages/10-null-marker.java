// style: a LinkedList with null as the marker between rows
class Solution {
    public List<Double> averages(TreeNode root) {
        List<Double> means = new LinkedList<>();
        LinkedList<TreeNode> queue = new LinkedList<>();
        queue.offer(root);
        queue.offer(null);
        long sum = 0;
        int rooms = 0;
        while (root != null && !queue.isEmpty()) {
            TreeNode room = queue.pop();
            if (room == null) {
                means.add(sum / (double) rooms);
                sum = rooms = 0;
                if (queue.isEmpty()) {
                    break;
                }
                queue.add(null);
                continue;
            }
            sum += room.val;
            rooms++;
            if (room.left != null) queue.addLast(room.left);
            if (room.right != null) queue.addLast(room.right);
        }
        return means;
    }
}
