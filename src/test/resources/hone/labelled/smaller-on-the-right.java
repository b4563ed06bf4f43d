// input: int[] random
// time: n log n
// space: n
// tags: fenwick tree, coordinate compression
// why: sorting, plus a binary search and two Fenwick walks per element; ranks, tree and answer are n
class Solution {
    static class Fenwick {
        final int[] t;

        Fenwick(int n) {
            t = new int[n + 1];
        }

        void bump(int i) {
            for (; i < t.length; i += i & -i) t[i]++;
        }

        int upTo(int i) {
            int s = 0;
            while (i > 0) {
                s += t[i];
                i &= i - 1;
            }
            return s;
        }
    }

    public List<Integer> solve(int[] a) {
        int[] ranks = Arrays.stream(a).distinct().sorted().toArray();
        Fenwick f = new Fenwick(ranks.length);
        LinkedList<Integer> out = new LinkedList<>();
        for (int i = a.length - 1; i >= 0; i--) {
            int r = Arrays.binarySearch(ranks, a[i]) + 1;
            out.addFirst(f.upTo(r - 1));
            f.bump(r);
        }
        return out;
    }
}
