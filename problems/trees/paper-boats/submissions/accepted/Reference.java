// time: n; space: n
class Solution {
    public int meeting(TreeNode mouth, int a, int b) {
        return found(mouth, a, b).val;
    }

    /** The meeting place if both starts lie upstream of here, the start if one does, else null. */
    private TreeNode found(TreeNode bridge, int a, int b) {
        if (bridge == null || bridge.val == a || bridge.val == b) {
            return bridge;
        }
        TreeNode left = found(bridge.left, a, b);
        TreeNode right = found(bridge.right, a, b);
        if (left == null) {
            return right;
        }
        return right == null ? left : bridge;
    }
}
