// input: int[] random
// time: n
// space: 1
// tags: stream, grouping-by, enum-map
// why: each element is boxed and counted once, but only three counters are kept and nothing is collected per element.
class Solution {
    enum Kind { LOW, MID, HIGH }

    private static Kind kindOf(int x) {
        if (x < 300_000) return Kind.LOW;
        return x < 700_000 ? Kind.MID : Kind.HIGH;
    }

    public long solve(int[] a) {
        Map<Kind, Long> counts = Arrays.stream(a)
                .boxed()
                .collect(Collectors.groupingBy(
                        Solution::kindOf,
                        () -> new EnumMap<>(Kind.class),
                        Collectors.counting()));
        long best = 0;
        for (Kind k : Kind.values()) best = Math.max(best, counts.getOrDefault(k, 0L));
        return best;
    }
}
