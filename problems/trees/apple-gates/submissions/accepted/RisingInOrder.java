// time: n; space: n
class Solution {
    /** Left part, gate, right part, with a stack of its own: the numbers have to rise. */
    public boolean wellSet(TreeNode root) {
        Deque<TreeNode> open = new ArrayDeque<>();
        TreeNode gate = root;
        TreeNode before = null;
        while (gate != null || !open.isEmpty()) {
            while (gate != null) {
                open.push(gate);
                gate = gate.left;
            }
            gate = open.pop();
            if (before != null && before.val >= gate.val) {
                return false;
            }
            before = gate;
            gate = gate.right;
        }
        return true;
    }
}
