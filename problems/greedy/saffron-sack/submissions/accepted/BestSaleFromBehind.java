// time: n; space: n
class Solution {
    /** For each day the highest price from it on; each day is then tried as the day of the purchase. */
    public int profit(int[] prices) {
        int n = prices.length;
        int[] highest = new int[n];
        highest[n - 1] = prices[n - 1];
        for (int i = n - 2; i >= 0; i--) {
            highest[i] = Math.max(prices[i], highest[i + 1]);
        }
        int best = 0;
        for (int i = 0; i < n; i++) {
            best = Math.max(best, highest[i] - prices[i]);
        }
        return best;
    }
}
