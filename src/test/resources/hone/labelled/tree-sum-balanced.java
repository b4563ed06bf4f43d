// input: TreeNode balanced
// time: n
// space: log n
// tags: tree, recursion, space
// why: visits every node; the recursion is as deep as the balanced tree is high
class Solution {
    public long solve(TreeNode root) {
        return root == null ? 0 : root.val + solve(root.left) + solve(root.right);
    }
}
