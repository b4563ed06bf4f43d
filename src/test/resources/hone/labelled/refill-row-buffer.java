// input: int n ; int m
// time: n*m
// space: n
// tags: library, two-sizes, arrays-fill, space, jdk-cost
// why: the same buffer of n entries is filled m times
class Solution {
    public long solve(int n, int m) {
        long[] row = new long[n];
        long sum = 0;
        for (int i = 0; i < m; i++) {
            Arrays.fill(row, i);
            sum += n > 0 ? row[n / 2] : 0;
        }
        return sum;
    }
}
