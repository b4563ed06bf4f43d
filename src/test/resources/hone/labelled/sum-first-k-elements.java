// input: int[] random ; int k-small
// time: 1
// space: 1
// tags: array, constant-bound
// why: the loop stops after k = 5 elements, independent of the length
class Solution {
    public long solve(int[] a, int k) {
        long total = 0;
        for (int i = 0; i < k && i < a.length; i++) {
            total += a[i];
        }
        return total;
    }
}
