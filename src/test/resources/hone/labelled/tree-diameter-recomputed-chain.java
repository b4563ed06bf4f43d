// input: TreeNode chain
// time: n^2
// space: n
// tags: tree, recursion, space
// why: on a chain every node walks the whole rest to find its height, n + (n-1) + ... steps
class Solution {
    public int solve(TreeNode root) {
        if (root == null) return 0;
        int through = depth(root.left) + depth(root.right);
        return Math.max(through, Math.max(solve(root.left), solve(root.right)));
    }

    private int depth(TreeNode node) {
        if (node == null) return 0;
        return Math.max(depth(node.left), depth(node.right)) + 1;
    }
}
