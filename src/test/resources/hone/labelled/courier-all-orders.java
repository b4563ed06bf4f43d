// input: int[] random
// time: n!
// space: n
// tags: permutations, recursion with accumulator
// why: swaps through all n! orders with a running cost, about e * n! calls; recursion depth n
class Solution {
    private long best;

    public long solve(int[] stops) {
        best = Long.MAX_VALUE;
        go(stops, 0, 0L);
        return best;
    }

    private void go(int[] s, int at, long cost) {
        if (at == s.length) {
            best = Math.min(best, cost);
            return;
        }
        for (int i = at; i < s.length; i++) {
            swap(s, at, i);
            long leg = at == 0 ? s[0] : Math.abs(s[at] - s[at - 1]);
            go(s, at + 1, cost + leg * (at + 1));
            swap(s, at, i);
        }
    }

    private void swap(int[] s, int i, int j) {
        int t = s[i];
        s[i] = s[j];
        s[j] = t;
    }
}
