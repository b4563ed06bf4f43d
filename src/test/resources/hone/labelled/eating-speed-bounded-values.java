// input: int[] random
// time: n
// space: 1
// tags: binary-search-on-answer
// why: values stay below 10^6 whatever n is, so the answer search makes about 20 passes, each over n piles.
class Solution {
    public int solve(int[] piles) {
        long h = 2L * piles.length;
        int lo = 1, hi = 1_000_000;
        while (lo < hi) {
            int mid = (lo + hi) / 2;
            long need = 0;
            for (int p : piles) {
                need += (p + mid - 1) / mid;
            }
            if (need <= h) hi = mid;
            else lo = mid + 1;
        }
        return lo;
    }
}
