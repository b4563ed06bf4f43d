// input: int[] random
// time: n log n
// space: n
// tags: segment-tree, recursion
// why: n range queries with O(log n) visited nodes each; the tree has about 4n entries
class Solution {
    private int[] tree;

    public long solve(int[] a) {
        int n = a.length;
        if (n == 0) return 0;
        tree = new int[4 * n];
        build(a, 1, 0, n - 1);
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += min(1, 0, n - 1, i / 2, i);
        }
        return sum;
    }

    private void build(int[] a, int v, int l, int r) {
        if (l == r) {
            tree[v] = a[l];
            return;
        }
        int m = (l + r) / 2;
        build(a, 2 * v, l, m);
        build(a, 2 * v + 1, m + 1, r);
        tree[v] = Math.min(tree[2 * v], tree[2 * v + 1]);
    }

    private int min(int v, int l, int r, int from, int to) {
        if (from > r || to < l) return Integer.MAX_VALUE;
        if (from <= l && r <= to) return tree[v];
        int m = (l + r) / 2;
        return Math.min(min(2 * v, l, m, from, to), min(2 * v + 1, m + 1, r, from, to));
    }
}
