// input: int n
// time: sqrt n
// space: 1
// tags: number theory, block jumps
// why: n / i takes only about 2 sqrt n different values and the loop jumps from block to block
class Solution {
    public long solve(int n) {
        long sum = 0;
        long i = 1;
        while (i <= n) {
            long q = n / i;
            long last = n / q; // biggest index with the same quotient
            long first = i;
            sum += q * (last - first + 1) * (first + last) / 2;
            i = last + 1;
        }
        return sum;
    }
}
