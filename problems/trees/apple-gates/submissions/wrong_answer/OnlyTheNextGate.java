// time: n; space: n
class Solution {
    public boolean wellSet(TreeNode root) {
        if (root == null) {
            return true;
        }
        if (root.left != null && root.left.val >= root.val || root.right != null && root.right.val <= root.val) {
            return false;
        }
        return wellSet(root.left) && wellSet(root.right);
    }
}
