// time: n; space: n
class Solution {
    public boolean wellSet(TreeNode root) {
        return between(root, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private boolean between(TreeNode gate, long low, long high) {
        if (gate == null) {
            return true;
        }
        if (gate.val <= low || gate.val >= high) {
            return false;
        }
        return between(gate.left, low, gate.val) && between(gate.right, gate.val, high);
    }
}
