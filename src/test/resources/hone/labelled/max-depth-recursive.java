// input: TreeNode balanced
// time: n
// space: log n
// tags: tree, recursion
// why: each of the n nodes is visited once and the recursion is never deeper than the height log2 n of the complete tree.
class Solution {
    public int solve(TreeNode root) {
        if (root == null) {
            return 0;
        }
        int left = solve(root.left);
        int right = solve(root.right);
        return Math.max(left, right) + 1;
    }
}
