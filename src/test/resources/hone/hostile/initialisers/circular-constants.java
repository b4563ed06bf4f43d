// expect: AC
// Classes that read each other's constants while they are initialised see zeros, which is Java and no failure.
class Solution {
    static final int A = Other.B + 1;

    static class Other {
        static final int B = Solution.A + 1;
    }

    long total(int[] numbers) {
        return A == 2 && Other.B == 1 ? IntStream.of(numbers).asLongStream().sum() : -1;
    }
}
