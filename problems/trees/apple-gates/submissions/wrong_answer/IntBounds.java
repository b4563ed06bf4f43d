// time: n; space: n
class Solution {
    public boolean wellSet(TreeNode root) {
        return between(root, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private boolean between(TreeNode gate, int low, int high) {
        return gate == null || gate.val > low && gate.val < high
                && between(gate.left, low, gate.val) && between(gate.right, gate.val, high);
    }
}
