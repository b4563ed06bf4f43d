// style: a Cartesian tree of nodes, walked without recursion
class Solution {
    private static class Tree {
        final int level;
        Tree left, right;
        long size;

        Tree(int level) {
            this.level = level;
        }
    }

    public long total(int[] levels) {
        ArrayList<Tree> spine = new ArrayList<>();
        for (int level : levels) {
            Tree fresh = new Tree(level);
            Tree last = null;
            while (!spine.isEmpty() && spine.get(spine.size() - 1).level > level) {
                last = spine.remove(spine.size() - 1);
            }
            fresh.left = last;
            if (!spine.isEmpty()) {
                spine.get(spine.size() - 1).right = fresh;
            }
            spine.add(fresh);
        }
        if (spine.isEmpty()) {
            return 0;
        }
        List<Tree> order = new ArrayList<>(levels.length);
        Deque<Tree> open = new ArrayDeque<>();
        open.push(spine.get(0));
        while (!open.isEmpty()) {
            Tree tree = open.pop();
            order.add(tree);
            if (tree.left != null) open.push(tree.left);
            if (tree.right != null) open.push(tree.right);
        }
        Collections.reverse(order);
        long total = 0;
        for (Tree tree : order) {
            long before = tree.left == null ? 0 : tree.left.size;
            long after = tree.right == null ? 0 : tree.right.size;
            tree.size = before + 1 + after;
            total += tree.level * (before + 1) * (after + 1);
        }
        return total;
    }
}
