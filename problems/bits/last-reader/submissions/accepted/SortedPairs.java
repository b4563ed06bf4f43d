// time: n log n; space: n
class Solution {
    public int inside(int[] cards) {
        int[] sorted = cards.clone();
        Arrays.sort(sorted);
        int i = 0;
        while (i + 1 < sorted.length && sorted[i] == sorted[i + 1]) {
            i += 2;
        }
        return sorted[i];
    }
}
