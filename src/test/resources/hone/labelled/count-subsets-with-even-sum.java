// input: int[] random
// time: 2^n
// space: n
// tags: recursion, brute-force
// why: take or skip each element without pruning
class Solution {
    public long solve(int[] a) {
        return count(a, 0, 0L);
    }

    private long count(int[] a, int i, long sum) {
        if (i == a.length) return sum % 2 == 0 ? 1 : 0;
        return count(a, i + 1, sum) + count(a, i + 1, sum + a[i]);
    }
}
