// input: int n
// time: 2^n
// space: n
// tags: tree, recursion, space
// why: only n node objects exist because both children are the same object, but counting walks all 2^n paths
class Solution {
    static final class Node {
        final Node left, right;

        Node(Node left, Node right) {
            this.left = left;
            this.right = right;
        }
    }

    public long solve(int n) {
        Node node = null;
        for (int i = 0; i < n; i++) node = new Node(node, node);
        return count(node);
    }

    private long count(Node node) {
        if (node == null) return 0;
        return count(node.left) + 1 + count(node.right);
    }
}
