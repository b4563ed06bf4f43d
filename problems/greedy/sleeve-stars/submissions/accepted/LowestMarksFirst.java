// time: n log n; space: n
class Solution {
    /** Gives the stars in the order of the marks: lower neighbours have theirs already. */
    public long stars(int[] marks) {
        int n = marks.length;
        long[] order = new long[n];
        for (int i = 0; i < n; i++) {
            order[i] = (long) marks[i] << 32 | i;
        }
        Arrays.sort(order);
        int[] stars = new int[n];
        long sum = 0;
        for (long entry : order) {
            int i = (int) entry;
            stars[i] = 1;
            if (i > 0 && marks[i - 1] < marks[i]) {
                stars[i] = stars[i - 1] + 1;
            }
            if (i < n - 1 && marks[i + 1] < marks[i]) {
                stars[i] = Math.max(stars[i], stars[i + 1] + 1);
            }
            sum += stars[i];
        }
        return sum;
    }
}
