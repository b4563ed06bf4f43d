// time: n; space: n
class Solution {
    public long bestStroll(TreeNode root) {
        return root.val + down(root.left) + down(root.right);
    }

    private long down(TreeNode stall) {
        return stall == null ? 0 : Math.max(0, stall.val + Math.max(down(stall.left), down(stall.right)));
    }
}
