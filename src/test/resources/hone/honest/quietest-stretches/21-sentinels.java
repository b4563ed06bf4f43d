// style: sentinels at both ends, Integer.MIN_VALUE, a single while, everything final that can be
class Solution {
    public long total(final int[] levels) {
        final int n = levels.length;
        final int[] padded = new int[n + 2];
        padded[0] = padded[n + 1] = Integer.MIN_VALUE;
        System.arraycopy(levels, 0, padded, 1, n);
        final int[] stack = new int[n + 2];
        int top = 0;
        long total = 0;
        int i = 1;
        while (i <= n + 1) {
            if (padded[stack[top]] > padded[i]) {
                final int middle = stack[top--];
                total += (long) padded[middle] * (middle - stack[top]) * (i - middle);
            } else {
                stack[++top] = i++;
            }
        }
        return total;
    }
}
