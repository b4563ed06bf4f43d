// input: int[] permutation
// time: n log n
// space: n
// tags: fenwick, bits
// why: one query and one update of log n steps per element
class Solution {
    private int[] tree;

    public long solve(int[] a) {
        tree = new int[a.length + 1];
        long inversions = 0;
        for (int i = a.length - 1; i >= 0; i--) {
            inversions += query(a[i]);
            update(a[i] + 1);
        }
        return inversions;
    }

    private void update(int i) {
        for (; i < tree.length; i += i & -i) tree[i]++;
    }

    private int query(int i) {
        int s = 0;
        for (; i > 0; i -= i & -i) s += tree[i];
        return s;
    }
}
