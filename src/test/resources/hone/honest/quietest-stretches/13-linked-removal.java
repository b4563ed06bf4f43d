// style: from the loudest to the quietest: readings leave a doubly linked list made of two int arrays
class Solution {
    public long total(int[] levels) {
        int n = levels.length;
        long[] keyed = new long[n];
        for (int i = 0; i < n; i++) keyed[i] = ((long) levels[i] << 20) | i;
        Arrays.sort(keyed);
        int[] before = new int[n + 2], after = new int[n + 2];
        for (int i = 1; i <= n; i++) {
            before[i] = i - 1;
            after[i] = i + 1;
        }
        long total = 0;
        for (int k = n - 1; k >= 0; k--) {
            int i = (int) (keyed[k] & (1 << 20) - 1) + 1;
            total += (keyed[k] >> 20) * (i - before[i]) * (after[i] - i);
            after[before[i]] = after[i];
            before[after[i]] = before[i];
        }
        return total;
    }
}
