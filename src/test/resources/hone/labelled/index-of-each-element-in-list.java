// input: List<Integer> random
// time: n^2
// space: 1
// tags: library, list, jdk-cost
// why: indexOf scans up to the element's own position for every element
class Solution {
    public long solve(List<Integer> list) {
        long sum = 0;
        for (Integer x : list) {
            sum += list.indexOf(x);
        }
        return sum;
    }
}
