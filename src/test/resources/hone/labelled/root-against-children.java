// input: TreeNode balanced
// time: 1
// space: 1
// tags: tree
// why: only the root and its children are read
class Solution {
    public boolean solve(TreeNode root) {
        if (root == null) return true;
        int left = root.left == null ? Integer.MIN_VALUE : root.left.val;
        int right = root.right == null ? Integer.MAX_VALUE : root.right.val;
        return left <= root.val && root.val <= right;
    }
}
