// time: n^2; space: n
class Solution {
    public int longestRide(TreeNode root) {
        if (root == null) {
            return 0;
        }
        int here = depth(root.left) + depth(root.right);
        return Math.max(here, Math.max(longestRide(root.left), longestRide(root.right)));
    }

    private int depth(TreeNode station) {
        return station == null ? 0 : 1 + Math.max(depth(station.left), depth(station.right));
    }
}
