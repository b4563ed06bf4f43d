// input: int n
// time: n
// space: 1
// tags: nested-loops, arithmetic
// why: i runs to sqrt(n) and the inner loop to i, which sums up to about n/2
class Solution {
    public long solve(int n) {
        long hits = 0;
        for (int i = 1; i * i <= n; i++) {
            for (int j = 1; j <= i; j++) {
                if ((i + j) % 3 == 0) hits++;
            }
        }
        return hits;
    }
}
