// input: int[] random
// time: n
// space: 1
// tags: nested-loops, early-exit
// why: the inner loop is left after at most three rounds
class Solution {
    public long solve(int[] a) {
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = i + 1; j < a.length; j++) {
                if (j > i + 3) break;
                sum += Math.abs(a[i] - a[j]);
            }
        }
        return sum;
    }
}
