// input: int n
// time: n
// space: 1
// tags: nested-loops, doubling
// why: n + n/2 + n/4 + ... is less than 2n
class Solution {
    public long solve(int n) {
        long count = 0;
        for (int i = n; i > 0; i /= 2) {
            for (int j = 0; j < i; j++) {
                count += j & 1;
            }
        }
        return count;
    }
}
