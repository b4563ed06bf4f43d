// time: n; space: n
class Solution {
    private boolean well = true;

    public boolean wellSet(TreeNode root) {
        if (root != null) {
            range(root);
        }
        return well;
    }

    /** From below: the smallest and the largest number of a part. */
    private int[] range(TreeNode gate) {
        int[] result = {gate.val, gate.val};
        if (gate.left != null) {
            int[] left = range(gate.left);
            well &= left[1] < gate.val;
            result[0] = Math.min(result[0], left[0]);
            result[1] = Math.max(result[1], left[1]);
        }
        if (gate.right != null) {
            int[] right = range(gate.right);
            well &= right[0] > gate.val;
            result[0] = Math.min(result[0], right[0]);
            result[1] = Math.max(result[1], right[1]);
        }
        return result;
    }
}
