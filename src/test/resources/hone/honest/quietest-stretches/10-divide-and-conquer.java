// style: divide and conquer: stretches across the middle are counted from running minima
class Solution {
    public long total(int[] levels) {
        return levels.length == 0 ? 0 : solve(levels, 0, levels.length);
    }

    private long solve(int[] a, int from, int to) {
        if (to - from == 1) {
            return a[from];
        }
        int mid = (from + to) >>> 1;
        long sum = solve(a, from, mid) + solve(a, mid, to);
        int n = to - mid;
        int[] min = new int[n];
        long[] prefix = new long[n + 1];
        for (int i = 0, m = Integer.MAX_VALUE; i < n; i++) {
            m = Math.min(m, a[mid + i]);
            min[i] = m;
            prefix[i + 1] = prefix[i] + m;
        }
        int reach = 0;
        for (int i = mid - 1, m = Integer.MAX_VALUE; i >= from; i--) {
            m = Math.min(m, a[i]);
            while (reach < n && min[reach] >= m) reach++;
            sum += (long) m * reach + prefix[n] - prefix[reach];
        }
        return sum;
    }
}
