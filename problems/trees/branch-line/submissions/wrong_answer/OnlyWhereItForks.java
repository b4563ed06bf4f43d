// time: n; space: n
class Solution {
    private int longest;

    public int longestRide(TreeNode root) {
        depth(root);
        return longest;
    }

    private int depth(TreeNode station) {
        if (station == null) {
            return 0;
        }
        int left = depth(station.left);
        int right = depth(station.right);
        if (left > 0 && right > 0) {
            longest = Math.max(longest, left + right);
        }
        return 1 + Math.max(left, right);
    }
}
