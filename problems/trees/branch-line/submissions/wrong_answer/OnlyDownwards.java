// time: n; space: n
class Solution {
    public int longestRide(TreeNode root) {
        return Math.max(0, depth(root) - 1);
    }

    private int depth(TreeNode station) {
        return station == null ? 0 : 1 + Math.max(depth(station.left), depth(station.right));
    }
}
