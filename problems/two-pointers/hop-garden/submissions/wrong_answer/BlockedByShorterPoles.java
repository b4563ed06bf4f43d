// time: n; space: n
class Solution {
    public long largestScreen(int[] poles) {
        int n = poles.length;
        int[] open = new int[n];
        int top = -1;
        long largest = 0;
        for (int i = 0; i <= n; i++) {
            int height = i < n ? poles[i] : -1;
            while (top >= 0 && poles[open[top]] > height) {
                int low = poles[open[top--]];
                int from = top >= 0 ? open[top] + 1 : 0;
                largest = Math.max(largest, (long) low * (i - 1 - from));
            }
            if (i < n) {
                open[++top] = i;
            }
        }
        return largest;
    }
}
