// time: n^2; space: 1
class Solution {
    public int difference(int[] cards) {
        int best = 0;
        for (int i = 0; i < cards.length; i++) {
            for (int j = i + 1; j < cards.length; j++) {
                int difference = cards[i] ^ cards[j];
                if (difference > best) {
                    best = difference;
                }
            }
        }
        return best;
    }
}
