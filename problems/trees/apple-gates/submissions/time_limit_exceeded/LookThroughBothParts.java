// time: n^2; space: n
class Solution {
    public boolean wellSet(TreeNode root) {
        if (root == null) {
            return true;
        }
        return all(root.left, Long.MIN_VALUE, root.val) && all(root.right, root.val, Long.MAX_VALUE)
                && wellSet(root.left) && wellSet(root.right);
    }

    private boolean all(TreeNode gate, long low, long high) {
        return gate == null || gate.val > low && gate.val < high && all(gate.left, low, high) && all(gate.right, low, high);
    }
}
