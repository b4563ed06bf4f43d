// input: int[] sorted
// time: n^2
// space: n
// tags: tree, bst
// why: sorted insertion degenerates the tree to a chain and each insertion walks it to the end
class Solution {
    private static class Node {
        int key;
        Node left, right;
    }

    public int solve(int[] a) {
        Node root = null;
        int depth = 0;
        for (int x : a) {
            Node parent = null, at = root;
            int level = 1;
            while (at != null) {
                parent = at;
                at = x < at.key ? at.left : at.right;
                level++;
            }
            Node node = new Node();
            node.key = x;
            if (parent == null) root = node;
            else if (x < parent.key) parent.left = node;
            else parent.right = node;
            depth = Math.max(depth, level);
        }
        return depth;
    }
}
