// style: curried functions and a recursive lambda in a holder, over halves of the array
class Solution {
    interface Search extends Function<Integer, Function<Integer, Optional<int[]>>> {}

    public int[] pairSum(int[] numbers, int target) {
        Map<Long, Integer> seen = new HashMap<>();
        Function<Long, Function<Integer, Long>> minus = a -> b -> a - b;
        Function<Integer, Long> missing = minus.apply((long) target);
        Search[] self = new Search[1];
        self[0] = from -> to -> {
            if (to - from == 1) {
                var partner = seen.get(missing.apply(numbers[from]));
                seen.put((long) numbers[from], from);
                return Optional.ofNullable(partner).map(p -> new int[] {p, from});
            }
            int middle = (from + to) >>> 1;
            return self[0].apply(from).apply(middle).or(() -> self[0].apply(middle).apply(to));
        };
        return self[0].apply(0).apply(numbers.length).orElseThrow();
    }
}
