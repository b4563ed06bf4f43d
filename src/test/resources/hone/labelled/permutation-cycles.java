// input: int[] permutation
// time: n
// space: n
// tags: nested-loops, amortised
// why: the inner loop marks each position once over the whole run
class Solution {
    public int solve(int[] p) {
        boolean[] seen = new boolean[p.length];
        int cycles = 0;
        for (int i = 0; i < p.length; i++) {
            if (seen[i]) continue;
            cycles++;
            for (int j = i; !seen[j]; j = p[j]) {
                seen[j] = true;
            }
        }
        return cycles;
    }
}
