// input: int[] random ; int target-present
// time: n
// space: 1
// tags: library, stream, lambda
// why: the filter runs over all n elements, the count needs them all
class Solution {
    public long solve(int[] a, int target) {
        return Arrays.stream(a).filter(x -> x == target).count();
    }
}
