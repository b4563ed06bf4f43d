// time: n; space: 1
class Solution {
    public int profit(int[] prices) {
        int best = 0;
        for (int i = 1; i < prices.length; i++) {
            best = Math.max(best, prices[i] - prices[i - 1]);
        }
        return best;
    }
}
