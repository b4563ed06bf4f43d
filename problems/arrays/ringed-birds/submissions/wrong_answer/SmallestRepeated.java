// time: n log n; space: n
class Solution {
    public int firstBack(int[] rings) {
        int[] sorted = rings.clone();
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                return sorted[i];
            }
        }
        return -1;
    }
}
