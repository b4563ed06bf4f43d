// input: List<Integer> random
// time: 1
// space: 1
// tags: library, stream, early-exit, lambda
// why: the stream is lazy and the first element already passes the filter (values are never negative)
class Solution {
    public int solve(List<Integer> list) {
        return list.stream()
                .filter(x -> x >= 0)
                .map(x -> x * 2)
                .findFirst()
                .orElse(-1);
    }
}
