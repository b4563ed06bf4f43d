// input: int[] random
// time: n^3
// space: 1
// tags: nested-loops, brute-force
// why: all n^3/6 triples are tested
class Solution {
    public int solve(int[] a) {
        int count = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = i + 1; j < a.length; j++) {
                for (int k = j + 1; k < a.length; k++) {
                    if (a[i] + a[j] + a[k] < 1_000_000) count++;
                }
            }
        }
        return count;
    }
}
