// input: List<Integer> random
// time: n^2 log n
// space: n
// tags: library, sort, comparator, lambda, jdk-cost
// why: each of the n log n comparisons calls Collections.frequency; ties are broken by value, so the sort does not see equal elements
class Solution {
    public List<Integer> solve(List<Integer> list) {
        Comparator<Integer> byFrequency = Comparator.comparingInt(x -> Collections.frequency(list, x));
        return list.stream()
                .sorted(byFrequency.thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.toList());
    }
}
