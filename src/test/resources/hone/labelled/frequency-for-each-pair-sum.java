// input: List<Integer> random
// time: n^3
// space: 1
// tags: library, nested-loops, jdk-cost
// why: Collections.frequency scans the list for each of n^2 pairs
class Solution {
    public int solve(List<Integer> list) {
        int solutions = 0;
        for (Integer a : list) {
            for (Integer b : list) {
                solutions += Collections.frequency(list, a + b);
            }
        }
        return solutions;
    }
}
