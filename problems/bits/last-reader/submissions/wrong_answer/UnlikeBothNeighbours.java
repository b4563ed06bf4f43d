// time: n; space: 1
class Solution {
    public int inside(int[] cards) {
        for (int i = 0; i < cards.length; i++) {
            boolean before = i > 0 && cards[i - 1] == cards[i];
            boolean after = i < cards.length - 1 && cards[i + 1] == cards[i];
            if (!before && !after) {
                return cards[i];
            }
        }
        return cards[0];
    }
}
