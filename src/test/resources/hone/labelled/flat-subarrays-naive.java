// input: int[] equal
// time: n^3
// space: 1
// tags: brute force, labelled continue
// why: all elements are equal, so each of n^2 subarrays is checked to its very end, never left early
class Solution {
    public int solve(int[] a) {
        int flat = 0;
        for (int i = 0; i < a.length; i++) {
            next:
            for (int j = i; j < a.length; j++) {
                for (int k = i; k <= j; k++) {
                    if (a[k] != a[i]) continue next;
                }
                flat++;
            }
        }
        return flat;
    }
}
