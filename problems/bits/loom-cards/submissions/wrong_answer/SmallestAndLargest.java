// time: n; space: 1
class Solution {
    public int difference(int[] cards) {
        int smallest = cards[0];
        int largest = cards[0];
        for (int card : cards) {
            smallest = Math.min(smallest, card);
            largest = Math.max(largest, card);
        }
        return smallest ^ largest;
    }
}
