// time: n; space: n
class Solution {
    public List<Double> averages(TreeNode root) {
        List result = new ArrayList();
        LinkedList row = new LinkedList();
        if (root != null) {
            row.add(root);
        }
        while (!row.isEmpty()) {
            int count = row.size();
            long sum = 0;
            for (int i = 0; i < count; i++) {
                TreeNode node = (TreeNode) row.removeFirst();
                sum += node.val;
                if (node.left != null) {
                    row.addLast(node.left);
                }
                if (node.right != null) {
                    row.addLast(node.right);
                }
            }
            result.add(Double.valueOf((double) sum / count));
        }
        return result;
    }
}
