// time: n log n; space: n
class Solution {
    public int fewestStamps(int[] stamps, int postage) {
        int[] sorted = stamps.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = sorted.length - 1; i >= 0; i--) {
            count += postage / sorted[i];
            postage %= sorted[i];
        }
        return postage == 0 ? count : -1;
    }
}
