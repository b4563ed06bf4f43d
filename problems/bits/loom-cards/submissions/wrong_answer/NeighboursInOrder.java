// time: n log n; space: n
class Solution {
    public int difference(int[] cards) {
        int[] sorted = cards.clone();
        Arrays.sort(sorted);
        int best = 0;
        for (int i = 1; i < sorted.length; i++) {
            best = Math.max(best, sorted[i] ^ sorted[i - 1]);
        }
        return best;
    }
}
