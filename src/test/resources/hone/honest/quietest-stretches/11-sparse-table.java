// style: a sparse table of positions of minima, recursion replaced by a stack of ranges
class Solution {
    public long total(int[] levels) {
        int n = levels.length;
        if (n == 0) return 0;
        int log = 31 - Integer.numberOfLeadingZeros(n);
        int[][] at = new int[log + 1][n];
        for (int i = 0; i < n; i++) at[0][i] = i;
        for (int k = 1; k <= log; k++) {
            for (int i = 0; i + (1 << k) <= n; i++) {
                int a = at[k - 1][i], b = at[k - 1][i + (1 << k - 1)];
                at[k][i] = levels[a] <= levels[b] ? a : b;
            }
        }
        long sum = 0;
        Stack<int[]> ranges = new Stack<>();
        ranges.push(new int[] {0, n});
        while (!ranges.empty()) {
            int[] range = ranges.pop();
            int from = range[0], to = range[1];
            if (from >= to) continue;
            int k = 31 - Integer.numberOfLeadingZeros(to - from);
            int a = at[k][from], b = at[k][to - (1 << k)];
            int m = levels[a] <= levels[b] ? a : b;
            sum += (long) levels[m] * (m - from + 1) * (to - m);
            ranges.push(new int[] {from, m});
            ranges.push(new int[] {m + 1, to});
        }
        return sum;
    }
}
