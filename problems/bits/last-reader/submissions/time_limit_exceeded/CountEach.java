// time: n^2; space: 1
class Solution {
    public int inside(int[] cards) {
        for (int card : cards) {
            int times = 0;
            for (int other : cards) {
                if (other == card) {
                    times++;
                }
            }
            if (times == 1) {
                return card;
            }
        }
        return 0;
    }
}
