// input: List<Integer> random
// time: n
// space: 1
// tags: library, stream, lambda, space
// why: the pipeline handles one element at a time and keeps only the sum
class Solution {
    public long solve(List<Integer> list) {
        return list.stream()
                .filter(x -> x % 2 == 0)
                .mapToLong(x -> (long) x * x)
                .sum();
    }
}
