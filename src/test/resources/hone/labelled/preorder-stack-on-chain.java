// input: TreeNode chain
// time: n
// space: 1
// tags: tree, iterative, stack
// why: a left-only node pushes exactly one child after it is popped, so n pops happen while the stack never holds more than one node.
class Solution {
    public int solve(TreeNode root) {
        if (root == null) return 0;
        Deque<TreeNode> st = new ArrayDeque<>();
        st.push(root);
        int odd = 0;
        while (!st.isEmpty()) {
            TreeNode cur = st.pop();
            if (cur.val % 2 != 0) odd++;
            if (cur.right != null) st.push(cur.right);
            if (cur.left != null) st.push(cur.left);
        }
        return odd;
    }
}
