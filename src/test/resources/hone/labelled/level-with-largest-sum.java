// input: TreeNode balanced
// time: n
// space: n
// tags: tree, bfs, queue
// why: each node is queued and dequeued once, and the last levels of a complete tree put about n/2 nodes in the queue at once.
class Solution {
    public int solve(TreeNode root) {
        if (root == null) return 0;
        Queue<TreeNode> queue = new LinkedList<>();
        queue.add(root);
        int level = 0, bestLevel = 0;
        long best = Long.MIN_VALUE;
        while (!queue.isEmpty()) {
            level++;
            long sum = 0;
            int size = queue.size();
            for (int i = 0; i < size; i++) {
                TreeNode node = queue.poll();
                sum += node.val;
                if (node.left != null) queue.add(node.left);
                if (node.right != null) queue.add(node.right);
            }
            if (sum > best) {
                best = sum;
                bestLevel = level;
            }
        }
        return bestLevel;
    }
}
