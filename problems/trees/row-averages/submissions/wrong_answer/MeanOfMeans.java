// time: n; space: n
class Solution {
    private final List<Double> means = new ArrayList<>();

    /** Takes the mean of the mean so far and the next reading. */
    public List<Double> averages(TreeNode root) {
        walk(root, 0);
        return means;
    }

    private void walk(TreeNode node, int depth) {
        if (node == null) {
            return;
        }
        if (depth == means.size()) {
            means.add((double) node.val);
        } else {
            means.set(depth, (means.get(depth) + node.val) / 2);
        }
        walk(node.left, depth + 1);
        walk(node.right, depth + 1);
    }
}
