// input: int[] random
// time: n
// space: 1
// tags: nested-loops, doubling
// why: prefix lengths 1, 2, 4, ... add up to less than 2n
class Solution {
    public long solve(int[] a) {
        long total = 0;
        for (int len = 1; len <= a.length; len *= 2) {
            for (int i = 0; i < len; i++) {
                total += a[i];
            }
        }
        return total;
    }
}
