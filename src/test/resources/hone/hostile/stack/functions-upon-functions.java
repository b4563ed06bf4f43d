// expect: RTE
// A function composed with another nine hundred thousand times: cheap to build, deep to call.
class Solution {
    long total(int[] numbers) {
        UnaryOperator<Integer> next = x -> x + 1;
        Function<Integer, Integer> all = next;
        for (int i = 0; i < 900_000; i++) all = all.andThen(next);
        return all.apply(numbers.length);
    }
}
