// input: int[] random
// time: n^3
// space: 1
// tags: brute-force, triple-loop
// why: all n(n-1)(n-2)/6 index triples are tested without an early exit and only a counter is kept.
class Solution {
    public int solve(int[] a) {
        int count = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = i + 1; j < a.length; j++) {
                for (int k = j + 1; k < a.length; k++) {
                    if ((a[i] ^ a[j]) < a[k]) count++;
                }
            }
        }
        return count;
    }
}
