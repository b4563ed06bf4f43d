// time: n log n; space: n
class Solution {
    public int difference(int[] cards) {
        int best = 0;
        for (int bit = 29; bit >= 0; bit--) {
            int wanted = best | 1 << bit;
            Set<Integer> beginnings = new HashSet<>();
            for (int card : cards) {
                beginnings.add(card >> bit);
            }
            for (int card : cards) {
                if (beginnings.contains(card >> bit ^ wanted >> bit)) {
                    best = wanted;
                    break;
                }
            }
        }
        return best;
    }
}
