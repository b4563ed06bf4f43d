// input: int[] random
// time: n log n
// space: n
// tags: tree, bst, space
// why: random insertion order gives an expected depth of O(log n)
class Solution {
    static class Node {
        final int key;
        Node left, right;

        Node(int key) { this.key = key; }
    }

    public int solve(int[] a) {
        Node root = null;
        int nodes = 0;
        for (int x : a) {
            Node fresh = new Node(x);
            if (root == null) {
                root = fresh;
                nodes++;
                continue;
            }
            Node at = root;
            while (true) {
                if (x == at.key) break;
                Node next = x < at.key ? at.left : at.right;
                if (next == null) {
                    if (x < at.key) at.left = fresh;
                    else at.right = fresh;
                    nodes++;
                    break;
                }
                at = next;
            }
        }
        return nodes;
    }
}
