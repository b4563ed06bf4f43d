// time: n; space: n
class Solution {
    /** Twice the sum of the different cards is more than the sum of all by the card that came once. */
    public int inside(int[] cards) {
        Set<Integer> different = new HashSet<>();
        long sum = 0;
        for (int card : cards) {
            sum += different.add(card) ? card : -(long) card;
        }
        return (int) sum;
    }
}
