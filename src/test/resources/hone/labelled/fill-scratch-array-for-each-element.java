// input: int[] permutation
// time: n^2
// space: n
// tags: library, arrays-fill, jdk-cost
// why: the scratch array of length n is cleared for each element by Arrays.fill
class Solution {
    public int solve(int[] p) {
        boolean[] seen = new boolean[p.length];
        int hits = 0;
        for (int i = 0; i < p.length; i++) {
            Arrays.fill(seen, false);
            seen[p[i]] = true;
            if (seen[i]) hits++;
        }
        return hits;
    }
}
