// expect: AC; compiler: ecj
class Solution {
    sealed interface Found permits Pair, Nothing {}
    record Pair(int first, int second) implements Found {}
    record Nothing() implements Found {}

    public int[] pairSum(int[] numbers, int target) {
        var seen = new HashMap<Long, Integer>();
        Found found = IntStream.range(0, numbers.length)
                .mapToObj(i -> {
                    Integer other = seen.get((long) target - numbers[i]);
                    seen.putIfAbsent((long) numbers[i], i);
                    return other == null ? (Found) new Nothing() : new Pair(other, i);
                })
                .filter(f -> !(f instanceof Nothing))
                .findFirst()
                .orElseGet(Nothing::new);
        return switch (found) {
            case Pair(int first, int second) when first < second -> new int[] {first, second};
            case Pair(int first, int second) -> new int[] {second, first};
            case Nothing _ -> new int[0];
        };
    }
}
