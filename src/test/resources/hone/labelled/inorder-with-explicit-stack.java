// input: TreeNode balanced
// time: n
// space: log n
// tags: library, tree, stack, amortised, space
// why: the inner loop pushes every node once in total; the stack never holds more than one path
class Solution {
    public long solve(TreeNode root) {
        Deque<TreeNode> stack = new LinkedList<>();
        TreeNode node = root;
        long hash = 7;
        while (node != null || !stack.isEmpty()) {
            while (node != null) {
                stack.push(node);
                node = node.left;
            }
            node = stack.pop();
            hash = hash * 31 + node.val;
            node = node.right;
        }
        return hash;
    }
}
