// time: n; space: 1
class Solution {
    public int profit(int[] prices) {
        int lowest = prices[0];
        int best = Integer.MIN_VALUE;
        for (int i = 1; i < prices.length; i++) {
            best = Math.max(best, prices[i] - lowest);
            lowest = Math.min(lowest, prices[i]);
        }
        return best;
    }
}
