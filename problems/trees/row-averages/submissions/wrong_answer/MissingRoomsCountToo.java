// time: n; space: n
class Solution {
    /** Divides by the rooms that the next row would have if both passages of each room existed. */
    public List<Double> averages(TreeNode root) {
        List<Double> result = new ArrayList<>();
        List<TreeNode> row = new ArrayList<>();
        if (root != null) {
            row.add(root);
        }
        int places = 1;
        while (!row.isEmpty()) {
            long sum = 0;
            List<TreeNode> next = new ArrayList<>();
            for (TreeNode node : row) {
                sum += node.val;
                if (node.left != null) {
                    next.add(node.left);
                }
                if (node.right != null) {
                    next.add(node.right);
                }
            }
            result.add((double) sum / places);
            places = 2 * row.size();
            row = next;
        }
        return result;
    }
}
