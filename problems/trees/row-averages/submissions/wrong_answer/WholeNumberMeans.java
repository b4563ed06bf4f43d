// time: n; space: n
class Solution {
    public List<Double> averages(TreeNode root) {
        List<Double> result = new ArrayList<>();
        Deque<TreeNode> row = new ArrayDeque<>();
        if (root != null) {
            row.add(root);
        }
        while (!row.isEmpty()) {
            int count = row.size();
            long sum = 0;
            for (int i = 0; i < count; i++) {
                TreeNode node = row.remove();
                sum += node.val;
                if (node.left != null) {
                    row.add(node.left);
                }
                if (node.right != null) {
                    row.add(node.right);
                }
            }
            result.add((double) (sum / count));
        }
        return result;
    }
}
