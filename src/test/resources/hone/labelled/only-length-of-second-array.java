// input: int[] random ; int[] random m
// time: n
// space: 1
// tags: two-sizes
// why: of the second array only the length is read
class Solution {
    public long solve(int[] a, int[] b) {
        long sum = 0;
        int weight = b.length % 10 + 1;
        for (int x : a) sum += (long) x * weight;
        return sum;
    }
}
