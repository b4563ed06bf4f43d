// input: int n
// time: n^2 log n
// space: 1
// tags: nested-loops, doubling
// why: two full loops and a third one that halves n
class Solution {
    public long solve(int n) {
        long count = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = n; k > 0; k /= 2) {
                    count += (i ^ j) & k;
                }
            }
        }
        return count;
    }
}
