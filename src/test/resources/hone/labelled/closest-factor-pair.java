// input: int n
// time: sqrt n
// space: 1
// tags: arithmetic, array
// why: tries every candidate up to the root and keeps the last divisor
class Solution {
    public int[] solve(int n) {
        int[] best = {1, n};
        for (int d = 1; d <= n / d; d++) {
            if (n % d == 0) best = new int[]{d, n / d};
        }
        return best;
    }
}
