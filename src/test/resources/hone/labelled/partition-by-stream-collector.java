// input: List<Integer> random
// time: n
// space: n
// tags: library, stream, collector
// why: one pass, every element lands in one of two lists
class Solution {
    public int solve(List<Integer> list) {
        Map<Boolean, List<Integer>> parts =
                list.stream().collect(Collectors.partitioningBy(x -> x > 500_000));
        return parts.get(true).size() - parts.get(false).size();
    }
}
