// time: n; space: 1
class Solution {
    public int inside(int[] cards) {
        int sum = 0;
        for (int i = 0; i < cards.length; i++) {
            sum += i % 2 == 0 ? cards[i] : -cards[i];
        }
        return sum;
    }
}
