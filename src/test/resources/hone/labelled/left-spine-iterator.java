// input: TreeNode chain
// time: n
// space: n
// tags: tree, iterator, stack
// why: the first dive pushes the whole left chain of n nodes; every node is pushed and popped once
class Solution {
    private static class InOrder implements Iterator<Integer> {
        private final Deque<TreeNode> path = new ArrayDeque<>();

        InOrder(TreeNode root) {
            dive(root);
        }

        private void dive(TreeNode t) {
            while (t != null) {
                path.push(t);
                t = t.left;
            }
        }

        @Override
        public boolean hasNext() {
            return !path.isEmpty();
        }

        @Override
        public Integer next() {
            TreeNode t = path.pop();
            dive(t.right);
            return t.val;
        }
    }

    public int solve(TreeNode root) {
        Iterator<Integer> it = new InOrder(root);
        int best = Integer.MAX_VALUE;
        Integer prev = null;
        while (it.hasNext()) {
            int cur = it.next();
            if (prev != null) best = Math.min(best, Math.abs(cur - prev));
            prev = cur;
        }
        return best == Integer.MAX_VALUE ? 0 : best;
    }
}
