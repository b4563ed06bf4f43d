// time: n; space: n
class Solution {
    private long best = Long.MIN_VALUE;

    /** Goes on to the last stall of a branch whatever it costs, and looks only at the whole. */
    public long bestStroll(TreeNode root) {
        down(root);
        return best;
    }

    private long down(TreeNode stall) {
        long left = stall.left == null ? 0 : down(stall.left);
        long right = stall.right == null ? 0 : down(stall.right);
        long longer = stall.left == null ? right : stall.right == null ? left : Math.max(left, right);
        best = Math.max(best, stall.val + left + right);
        return stall.val + longer;
    }
}
