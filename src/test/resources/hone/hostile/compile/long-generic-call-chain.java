// expect: AC
// Four hundred generic calls on one another, each with an inferred lambda: long, but honest.
class Solution {
    long total(int[] numbers) {
        return IntStream.of(numbers).boxed()
        //{{BOMB 400 x .map(x%i -> x%i)}}
        .mapToLong(n -> n).sum();
    }
}
