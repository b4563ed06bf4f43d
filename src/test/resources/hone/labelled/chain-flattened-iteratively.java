// input: TreeNode chain
// time: n
// space: n
// tags: library, tree, stack, list
// why: each node is pushed and popped once; the list of all values is the result
class Solution {
    public List<Integer> solve(TreeNode root) {
        List<Integer> values = new ArrayList<>();
        Deque<TreeNode> todo = new ArrayDeque<>();
        if (root != null) todo.push(root);
        while (!todo.isEmpty()) {
            TreeNode t = todo.pop();
            values.add(t.val);
            if (t.right != null) todo.push(t.right);
            if (t.left != null) todo.push(t.left);
        }
        return values;
    }
}
