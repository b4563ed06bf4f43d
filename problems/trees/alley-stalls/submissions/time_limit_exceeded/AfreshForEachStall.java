// time: n^2; space: n
class Solution {
    public long bestStroll(TreeNode root) {
        long best = root.val + down(root.left) + down(root.right);
        if (root.left != null) {
            best = Math.max(best, bestStroll(root.left));
        }
        if (root.right != null) {
            best = Math.max(best, bestStroll(root.right));
        }
        return best;
    }

    private long down(TreeNode stall) {
        return stall == null ? 0 : Math.max(0, stall.val + Math.max(down(stall.left), down(stall.right)));
    }
}
