// time: n^2; space: n
class Solution {
    /** Lets an apple of each weight roll from the top, and sees whether it comes to its gate. */
    public boolean wellSet(TreeNode root) {
        Deque<TreeNode> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        while (!open.isEmpty()) {
            TreeNode gate = open.pop();
            TreeNode at = root;
            while (at != null && at.val != gate.val) {
                at = gate.val < at.val ? at.left : at.right;
            }
            if (at != gate) {
                return false;
            }
            if (gate.left != null) {
                open.push(gate.left);
            }
            if (gate.right != null) {
                open.push(gate.right);
            }
        }
        return true;
    }
}
