// expect: RTE; problem: sort-it
// A comparison that sorts again with the same comparison.
class Solution {
    static class Card implements Comparable<Card> {
        int value;

        public int compareTo(Card other) {
            Card[] both = {other, this};
            Arrays.sort(both);
            return both[0] == this ? -1 : 1;
        }
    }

    public void sort(int[] numbers) {
        Card[] cards = new Card[numbers.length + 2];
        Arrays.setAll(cards, i -> new Card());
        Arrays.sort(cards);
    }
}
