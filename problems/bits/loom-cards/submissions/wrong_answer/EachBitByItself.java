// time: n; space: 1
class Solution {
    public int difference(int[] cards) {
        int all = -1;
        int any = 0;
        for (int card : cards) {
            all &= card;
            any |= card;
        }
        return any & ~all;
    }
}
