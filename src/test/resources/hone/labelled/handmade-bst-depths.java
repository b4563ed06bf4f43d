// input: int[] sorted
// time: n^2
// space: n
// tags: binary search tree, insertion
// why: sorted keys make one right chain, so the i-th insertion walks i nodes; n tree nodes
class Solution {
    private static final class Node {
        final int key;
        Node lo, hi;

        Node(int key) {
            this.key = key;
        }
    }

    private Node root;

    /** returns the depth at which the key landed */
    private int put(int key) {
        if (root == null) {
            root = new Node(key);
            return 0;
        }
        Node cur = root;
        int depth = 1;
        while (true) {
            if (key < cur.key) {
                if (cur.lo == null) {
                    cur.lo = new Node(key);
                    return depth;
                }
                cur = cur.lo;
            } else {
                if (cur.hi == null) {
                    cur.hi = new Node(key);
                    return depth;
                }
                cur = cur.hi;
            }
            depth++;
        }
    }

    public long solve(int[] keys) {
        root = null;
        long cost = 0;
        for (int k : keys) cost += put(k);
        return cost;
    }
}
