// time: n; space: 1
class Solution {
    /** The profit is the sum of the daily changes between the two days: the largest sum of a run of changes. */
    public int profit(int[] prices) {
        int run = 0;
        int best = 0;
        for (int i = 1; i < prices.length; i++) {
            run = Math.max(0, run + prices[i] - prices[i - 1]);
            best = Math.max(best, run);
        }
        return best;
    }
}
