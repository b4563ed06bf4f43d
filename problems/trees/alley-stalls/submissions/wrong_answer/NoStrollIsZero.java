// time: n; space: n
class Solution {
    private long best = 0;

    public long bestStroll(TreeNode root) {
        down(root);
        return best;
    }

    /** The best stroll that starts here and goes away from the gate, or 0 if there is none worth its while. */
    private long down(TreeNode stall) {
        if (stall == null) {
            return 0;
        }
        long left = down(stall.left);
        long right = down(stall.right);
        best = Math.max(best, stall.val + left + right);
        return Math.max(0, stall.val + Math.max(left, right));
    }
}
