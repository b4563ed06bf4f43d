// expect: TLE
// A stream without an end, searched for what is not in it.
class Solution {
    long total(int[] numbers) {
        return Stream.iterate(1L, n -> n % 1_000_003 * 31 + 1)
                .takeWhile(n -> n > 0)
                .filter(n -> n == -1)
                .mapToLong(n -> n)
                .findFirst()
                .orElse(0);
    }
}
