// time: n; space: 1
class Solution {
    public int profit(int[] prices) {
        int lowest = 0;
        for (int i = 0; i < prices.length; i++) {
            if (prices[i] < prices[lowest]) {
                lowest = i;
            }
        }
        int best = 0;
        for (int i = lowest; i < prices.length; i++) {
            best = Math.max(best, prices[i] - prices[lowest]);
        }
        return best;
    }
}
