// time: n; space: n
class Solution {
    /** Without recursion: stations in the order of a walk row by row, then dealt with from the last to the first. */
    public int longestRide(TreeNode root) {
        List<TreeNode> order = new ArrayList<>();
        if (root != null) {
            order.add(root);
        }
        for (int i = 0; i < order.size(); i++) {
            TreeNode station = order.get(i);
            if (station.left != null) {
                order.add(station.left);
            }
            if (station.right != null) {
                order.add(station.right);
            }
        }
        Map<TreeNode, Integer> depth = new IdentityHashMap<>();
        int longest = 0;
        for (TreeNode station : order.reversed()) {
            int left = station.left == null ? 0 : depth.get(station.left);
            int right = station.right == null ? 0 : depth.get(station.right);
            longest = Math.max(longest, left + right);
            depth.put(station, 1 + Math.max(left, right));
        }
        return longest;
    }
}
