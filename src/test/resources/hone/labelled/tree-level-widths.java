// input: TreeNode balanced
// time: n
// space: n
// tags: library, tree, queue, space
// why: every node passes through the queue once; the last level holds about half of the nodes
class Solution {
    public int solve(TreeNode root) {
        if (root == null) return 0;
        Queue<TreeNode> queue = new ArrayDeque<>();
        queue.offer(root);
        int widest = 0;
        while (!queue.isEmpty()) {
            int width = queue.size();
            widest = Math.max(widest, width);
            for (int i = 0; i < width; i++) {
                TreeNode node = queue.poll();
                if (node.left != null) queue.offer(node.left);
                if (node.right != null) queue.offer(node.right);
            }
        }
        return widest;
    }
}
