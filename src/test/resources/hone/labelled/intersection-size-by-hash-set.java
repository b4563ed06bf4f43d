// input: int[] random ; int[] random m
// time: n+m
// space: n
// tags: library, two-sizes, hash-set, space
// why: n insertions and m look-ups at expected constant cost; only the first array is stored
class Solution {
    public int solve(int[] a, int[] b) {
        Set<Integer> known = new HashSet<>();
        for (int x : a) known.add(x);
        int common = 0;
        for (int y : b) if (known.contains(y)) common++;
        return common;
    }
}
