// input: int[] random
// time: n^2
// space: 1
// tags: nested-loops, constant-bound
// why: the third loop always runs ten times
class Solution {
    public long solve(int[] a) {
        long total = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                for (int digit = 0; digit < 10; digit++) {
                    if ((a[i] + a[j]) % 10 == digit) total += digit;
                }
            }
        }
        return total;
    }
}
