// time: n; space: 1
class Solution {
    public int difference(int[] cards) {
        int largest = cards[0];
        for (int card : cards) {
            largest = Math.max(largest, card);
        }
        int best = 0;
        for (int card : cards) {
            best = Math.max(best, card ^ largest);
        }
        return best;
    }
}
