// time: n; space: n
class Solution {
    /** Lets equal levels end a stretch on both sides, so that nobody counts one with ties. */
    public long total(int[] levels) {
        long total = 0;
        for (int i = 0; i < levels.length; i++) {
            long left = 1;
            while (i - left >= 0 && levels[(int) (i - left)] > levels[i]) {
                left++;
            }
            long right = 1;
            while (i + right < levels.length && levels[(int) (i + right)] > levels[i]) {
                right++;
            }
            total += levels[i] * left * right;
        }
        return total;
    }
}
