// time: n; space: n
class Solution {
    public int longestRide(TreeNode root) {
        return root == null ? 0 : depth(root.left) + depth(root.right);
    }

    private int depth(TreeNode station) {
        return station == null ? 0 : 1 + Math.max(depth(station.left), depth(station.right));
    }
}
