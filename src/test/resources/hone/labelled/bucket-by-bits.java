// input: List<Integer> sorted
// time: n
// space: n
// tags: streams, grouping, optional
// why: grouping puts each of the n numbers once into a list; the groups together hold n numbers
class Solution {
    public long solve(List<Integer> nums) {
        Map<Integer, List<Integer>> byBits = nums.stream()
                .collect(Collectors.groupingBy(Integer::bitCount));

        Comparator<Map.Entry<Integer, List<Integer>>> bySize =
                Comparator.comparingInt(e -> e.getValue().size());

        Optional<Map.Entry<Integer, List<Integer>>> fattest = byBits.entrySet().stream()
                .max(bySize.thenComparing(Map.Entry.comparingByKey()));

        return fattest
                .map(e -> e.getValue().stream().mapToLong(Integer::longValue).sum() + e.getKey())
                .orElse(-1L);
    }
}
