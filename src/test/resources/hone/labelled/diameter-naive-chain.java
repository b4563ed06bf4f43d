// input: TreeNode chain
// time: n^2
// space: n
// tags: tree, recursion, recomputation
// why: the depth below each of the n chain nodes is recomputed from scratch, n + n-1 + ... calls, and the recursion is at most n deep.
class Solution {
    public int solve(TreeNode root) {
        if (root == null) return 0;
        int through = depth(root.left) + depth(root.right);
        int below = Math.max(solve(root.left), solve(root.right));
        return Math.max(through, below);
    }

    private int depth(TreeNode t) {
        return t == null ? 0 : 1 + Math.max(depth(t.left), depth(t.right));
    }
}
