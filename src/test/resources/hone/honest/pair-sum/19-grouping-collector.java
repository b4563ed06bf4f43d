// style: streams with groupingBy into a map of indices
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        Map<Long, List<Integer>> where = IntStream.range(0, numbers.length)
                .boxed()
                .collect(Collectors.groupingBy(i -> (long) numbers[i], Collectors.toList()));
        return where.entrySet().stream()
                .flatMap(e -> {
                    long other = target - e.getKey();
                    List<Integer> partners = where.getOrDefault(other, Collections.emptyList());
                    return other == e.getKey() && partners.size() < 2
                            ? Stream.<int[]>empty()
                            : partners.stream()
                                    .filter(i -> !i.equals(e.getValue().get(0)))
                                    .limit(1)
                                    .map(i -> new int[] {e.getValue().get(0), i});
                })
                .findAny()
                .get();
    }
}
