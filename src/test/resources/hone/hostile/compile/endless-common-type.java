// expect: AC
// The common type of integers, texts and lists of them unfolds for ever, and eight conditionals ask for it.
class Solution {
    long total(int[] numbers) {
        boolean b = numbers.length > 2;
        var o = b ? List.of(1, "a", 'c', 1.0, new StringBuilder()) : b ? Set.of("x", 2, BigInteger.ONE) : b
                ? Map.of(1, List.of("a", 1), "b", Set.of(1, 2.0)) : b ? Optional.of(List.of(1, "a"))
                : List.of(Set.of(1, "a"), List.of(2.0f, 'c'), Arrays.asList(1, "b", 2L));
        var p = List.of(o, List.of(o, Set.of(o, o.hashCode())));
        long sum = p.size() - 2;
        for (int n : numbers) sum += n;
        return sum;
    }
}
