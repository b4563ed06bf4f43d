// input: int[] random
// time: n
// space: n
// tags: library, stream, collector, constant-size
// why: grouping is one pass; sorting the 16 group sizes is constant; the groups hold all n elements
class Solution {
    public List<Integer> solve(int[] a) {
        Map<Integer, List<Integer>> groups = Arrays.stream(a).boxed()
                .collect(Collectors.groupingBy(x -> x & 15));
        return groups.values().stream().map(List::size).sorted().toList();
    }
}
