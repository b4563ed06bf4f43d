// input: int[] sorted ; int target-present
// time: sqrt n
// space: 1
// tags: search, sqrt-blocks
// why: the target sits at index n/2, so about sqrt(n)/2 jumps of length sqrt n are taken and then at most sqrt n single steps.
class Solution {
    public int solve(int[] arr, int x) {
        int n = arr.length;
        int step = Math.max(1, (int) Math.sqrt(n));
        int start = 0;
        while (start < n && arr[Math.min(start + step, n) - 1] < x) {
            start += step;
        }
        for (int i = start; i < Math.min(start + step, n); i++) {
            if (arr[i] == x) return i;
        }
        return -1;
    }
}
