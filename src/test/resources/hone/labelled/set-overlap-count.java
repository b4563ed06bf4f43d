// input: int[] permutation ; int[] permutation m
// time: n+m
// space: n
// tags: hash-set, two-sizes
// why: n distinct values go into the set and m look-ups in expected constant time only move a counter.
class Solution {
    public int solve(int[] first, int[] second) {
        Set<Integer> have = new HashSet<>();
        for (int v : first) {
            have.add(v);
        }
        int common = 0;
        for (int v : second) {
            if (have.contains(v)) common++;
        }
        return common;
    }
}
