// input: TreeNode balanced
// time: log n
// space: 1
// tags: tree, function variable
// why: only the leftmost and the rightmost path are walked, each log n long, in a loop
class Solution {
    private int length(TreeNode t, UnaryOperator<TreeNode> go) {
        int steps = 0;
        for (TreeNode p = t; p != null; p = go.apply(p)) {
            steps++;
        }
        return steps;
    }

    public boolean solve(TreeNode root) {
        UnaryOperator<TreeNode> left = t -> t.left;
        UnaryOperator<TreeNode> right = t -> t.right;
        return length(root, left) == length(root, right);
    }
}
