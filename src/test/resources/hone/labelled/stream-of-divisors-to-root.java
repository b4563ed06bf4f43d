// input: int n
// time: sqrt n
// space: 1
// tags: library, stream, lambda
// why: takeWhile ends the stream after sqrt(n) elements, the rest is constant per element
class Solution {
    public long solve(int n) {
        return IntStream.iterate(1, i -> i + 1)
                .takeWhile(i -> (long) i * i <= n)
                .filter(i -> n % i == 0)
                .mapToLong(i -> i == n / i ? i : i + n / i)
                .sum();
    }
}
