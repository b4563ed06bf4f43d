// time: n; space: 1
class Solution {
    public int inside(int[] cards) {
        int left = 0;
        for (int card : cards) {
            left ^= card;
        }
        return left;
    }
}
