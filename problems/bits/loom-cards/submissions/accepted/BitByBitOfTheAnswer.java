// time: n log n; space: n
class Solution {
    /** Fixes the answer from its highest bit down: can this bit be 1 as well? Looks at the beginnings of the cards only. */
    public int difference(int[] cards) {
        int best = 0;
        int[] sorted = cards.clone();
        Arrays.sort(sorted);
        int[] beginnings = new int[cards.length];
        for (int bit = 30; bit >= 0; bit--) {
            int wanted = best | 1 << bit;
            for (int i = 0; i < cards.length; i++) {
                beginnings[i] = sorted[i] >> bit;
            }
            for (int card : cards) {
                if (Arrays.binarySearch(beginnings, card >> bit ^ wanted >> bit) >= 0) {
                    best = wanted;
                    break;
                }
            }
        }
        return best;
    }
}
