// time: n; space: n
class Solution {
    private record Part(long fromTop, long anywhere) {}

    public long bestStroll(TreeNode root) {
        return part(root).anywhere();
    }

    /** No stall at all: so great a loss that nobody goes there, but not so great that sums overflow. */
    private static final Part NONE = new Part(Long.MIN_VALUE / 4, Long.MIN_VALUE / 4);

    private Part part(TreeNode stall) {
        if (stall == null) {
            return NONE;
        }
        Part left = part(stall.left);
        Part right = part(stall.right);
        long fromTop = Math.max(stall.val, stall.val + Math.max(left.fromTop(), right.fromTop()));
        long through = Math.max(fromTop, stall.val + left.fromTop() + right.fromTop());
        return new Part(fromTop, Math.max(through, Math.max(left.anywhere(), right.anywhere())));
    }
}
