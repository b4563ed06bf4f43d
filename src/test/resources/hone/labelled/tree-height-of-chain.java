// input: TreeNode chain
// time: n
// space: n
// tags: tree, recursion, space
// why: a chain makes the recursion as deep as there are nodes
class Solution {
    public int solve(TreeNode root) {
        if (root == null) return 0;
        int l = solve(root.left);
        int r = solve(root.right);
        return 1 + Math.max(l, r);
    }
}
