// input: List<Integer> random
// time: n log n
// space: n
// tags: library, stream, sort, jdk-cost
// why: sorted must sort everything before limit lets five elements pass
class Solution {
    public List<Integer> solve(List<Integer> list) {
        return list.stream()
                .sorted()
                .limit(5)
                .collect(Collectors.toList());
    }
}
