// input: int[] random ; int k-small
// time: 1
// space: 1
// tags: stream, limit
// why: the array stream is lazy and limit(5) stops it after five elements whatever the length of the array.
class Solution {
    public int solve(int[] a, int k) {
        return Arrays.stream(a)
                .limit(k)
                .map(x -> x * 2 + 1)
                .max()
                .orElse(-1);
    }
}
