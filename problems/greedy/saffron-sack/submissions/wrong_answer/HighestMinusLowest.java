// time: n; space: 1
class Solution {
    public int profit(int[] prices) {
        int lowest = prices[0];
        int highest = prices[0];
        for (int price : prices) {
            lowest = Math.min(lowest, price);
            highest = Math.max(highest, price);
        }
        return highest - lowest;
    }
}
