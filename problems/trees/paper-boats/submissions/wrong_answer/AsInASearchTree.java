// time: n; space: 1
class Solution {
    /** Would be right if smaller numbers were always on the left. */
    public int meeting(TreeNode mouth, int a, int b) {
        TreeNode at = mouth;
        while (true) {
            if (a < at.val && b < at.val && at.left != null) {
                at = at.left;
            } else if (a > at.val && b > at.val && at.right != null) {
                at = at.right;
            } else {
                return at.val;
            }
        }
    }
}
