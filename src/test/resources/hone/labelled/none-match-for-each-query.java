// input: int[] random ; int[] random m
// time: n*m
// space: 1
// tags: library, two-sizes, stream, lambda
// why: an inner stream over n elements is run for each of m values and rarely ends early
class Solution {
    public long solve(int[] a, int[] b) {
        return Arrays.stream(b)
                .filter(y -> Arrays.stream(a).noneMatch(x -> x == y))
                .count();
    }
}
