// input: int[] random
// time: n^2
// space: n
// tags: two pointers, sorting
// why: for each of n anchors the two pointers together cross the rest once; a sorted copy of n
class Solution {
    private static final int BUDGET = 1_500_000;

    public long solve(int[] prices) {
        int[] p = Arrays.copyOf(prices, prices.length);
        Arrays.sort(p);
        long ways = 0;
        for (int i = 0; i < p.length - 2; i++) {
            int l = i + 1, r = p.length - 1;
            while (l < r) {
                int sum = p[i] + p[l] + p[r];
                if (sum >= BUDGET) {
                    --r;
                } else {
                    ways += r - l;
                    ++l;
                }
            }
        }
        return ways;
    }
}
