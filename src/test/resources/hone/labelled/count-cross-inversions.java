// input: int[] random ; int[] random m
// time: n*m
// space: 1
// tags: two-sizes, nested-loops
// why: every element of the first array meets every element of the second
class Solution {
    public long solve(int[] a, int[] b) {
        long count = 0;
        for (int x : a) {
            for (int y : b) {
                if (x > y) count++;
            }
        }
        return count;
    }
}
