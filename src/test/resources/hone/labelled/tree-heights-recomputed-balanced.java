// input: TreeNode balanced
// time: n log n
// space: log n
// tags: tree, recursion, space
// why: T(n) = 2T(n/2) + n because each node asks for the full heights of its subtrees; no early exit
class Solution {
    private int worst;

    public int solve(TreeNode root) {
        worst = 0;
        check(root);
        return worst;
    }

    private void check(TreeNode node) {
        if (node == null) return;
        worst = Math.max(worst, Math.abs(height(node.left) - height(node.right)));
        check(node.left);
        check(node.right);
    }

    private int height(TreeNode node) {
        return node == null ? 0 : 1 + Math.max(height(node.left), height(node.right));
    }
}
