// time: n; space: n
class Solution {
    public int inside(int[] cards) {
        Set<Integer> seen = new HashSet<>();
        int last = cards[0];
        for (int card : cards) {
            if (seen.add(card)) {
                last = card;
            }
        }
        return last;
    }
}
