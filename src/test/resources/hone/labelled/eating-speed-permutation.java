// input: int[] permutation
// time: n log n
// space: 1
// tags: binary-search-on-answer
// why: the answer lies in 1..n, so the search takes about log2 n rounds and each round scans all n piles.
class Solution {
    public int solve(int[] piles) {
        int lo = 1, hi = Math.max(1, piles.length);
        while (lo < hi) {
            int speed = lo + (hi - lo) / 2;
            if (hours(piles, speed) <= 3L * piles.length) {
                hi = speed;
            } else {
                lo = speed + 1;
            }
        }
        return lo;
    }

    private long hours(int[] piles, int speed) {
        long h = 0;
        for (int p : piles) {
            h += (p + speed - 1) / speed;
        }
        return h;
    }
}
