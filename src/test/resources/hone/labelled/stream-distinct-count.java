// input: List<Integer> random
// time: n
// space: n
// tags: library, stream, space, jdk-cost
// why: distinct keeps a hash set of all values seen so far
class Solution {
    public long solve(List<Integer> list) {
        return list.stream().distinct().count();
    }
}
