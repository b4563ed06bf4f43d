// time: n; space: 1
class Solution {
    public int inside(int[] cards) {
        int result = 0;
        for (int bit = 0; bit < 31; bit++) {
            int times = 0;
            for (int card : cards) {
                times += card >> bit & 1;
            }
            result |= times % 2 << bit;
        }
        return result;
    }
}
