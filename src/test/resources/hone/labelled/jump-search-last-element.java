// input: int[] sorted
// time: sqrt n
// space: 1
// tags: search
// why: jumps of length sqrt(n) up to the last block, then a scan of one block
class Solution {
    public int solve(int[] a) {
        int n = a.length;
        if (n == 0) return -1;
        int target = a[n - 1];
        int step = Math.max(1, (int) Math.sqrt(n));
        int prev = 0;
        while (a[Math.min(prev + step, n) - 1] < target) {
            prev += step;
        }
        while (a[prev] < target) {
            prev++;
        }
        return prev;
    }
}
