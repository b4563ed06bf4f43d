// input: List<Integer> random
// time: n^2
// space: 1
// tags: library, jdk-cost
// why: Collections.frequency scans the whole list for each element
class Solution {
    public int solve(List<Integer> list) {
        int best = 0, value = -1;
        for (Integer x : list) {
            int f = Collections.frequency(list, x);
            if (f > best) {
                best = f;
                value = x;
            }
        }
        return value;
    }
}
