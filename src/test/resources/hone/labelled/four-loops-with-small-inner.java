// input: int n ; int k-small
// time: n^3
// space: 1
// tags: nested-loops, constant-bound
// why: three full loops and a fourth with k = 5 rounds
class Solution {
    public long solve(int n, int k) {
        long hits = 0;
        for (int a = 0; a < n; a++)
            for (int b = 0; b < n; b++)
                for (int c = 0; c < n; c++)
                    for (int d = 0; d < k; d++)
                        if ((a + b * d - c) % 7 == 0) hits++;
        return hits;
    }
}
