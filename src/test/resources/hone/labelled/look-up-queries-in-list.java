// input: List<Integer> random ; int[] random m
// time: n*m
// space: 1
// tags: library, two-sizes, list, jdk-cost
// why: m linear contains calls on a list of n elements; the shifted values are negative and so always absent
class Solution {
    public int solve(List<Integer> list, int[] queries) {
        int missing = 0;
        for (int q : queries) {
            if (!list.contains(-1 - q)) missing++;
        }
        return missing;
    }
}
