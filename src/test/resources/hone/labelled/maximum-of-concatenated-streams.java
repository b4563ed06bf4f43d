// input: int[] random ; int[] random m
// time: n+m
// space: 1
// tags: library, two-sizes, stream, jdk-cost
// why: the concatenated stream visits each element of both arrays once and stores nothing
class Solution {
    public int solve(int[] a, int[] b) {
        return IntStream.concat(Arrays.stream(a), Arrays.stream(b)).max().orElse(0);
    }
}
