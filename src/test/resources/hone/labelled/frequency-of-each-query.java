// input: List<Integer> random ; int[] random m
// time: n*m
// space: 1
// tags: library, two-sizes, jdk-cost
// why: Collections.frequency scans all n elements for each of m queries
class Solution {
    public int solve(List<Integer> list, int[] queries) {
        int most = 0;
        for (int q : queries) {
            most = Math.max(most, Collections.frequency(list, q));
        }
        return most;
    }
}
