// time: n; space: n
class Solution {
    private TreeNode result;

    /** The first bridge, from above, with both starts upstream of it. */
    public int meeting(TreeNode mouth, int a, int b) {
        starts(mouth, a, b);
        return result.val;
    }

    private int starts(TreeNode bridge, int a, int b) {
        if (bridge == null) {
            return 0;
        }
        int count = starts(bridge.left, a, b) + starts(bridge.right, a, b);
        count += (bridge.val == a ? 1 : 0) + (bridge.val == b ? 1 : 0);
        if (count == 2 && result == null) {
            result = bridge;
        }
        return count;
    }
}
