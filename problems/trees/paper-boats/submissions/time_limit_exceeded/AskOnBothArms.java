// time: n^2; space: n
class Solution {
    public int meeting(TreeNode mouth, int a, int b) {
        if (holds(mouth.left, a) && holds(mouth.left, b)) {
            return meeting(mouth.left, a, b);
        }
        if (holds(mouth.right, a) && holds(mouth.right, b)) {
            return meeting(mouth.right, a, b);
        }
        return mouth.val;
    }

    private boolean holds(TreeNode bridge, int wanted) {
        return bridge != null && (holds(bridge.left, wanted) || holds(bridge.right, wanted) || bridge.val == wanted);
    }
}
