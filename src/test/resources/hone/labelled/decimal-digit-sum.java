// input: int n
// time: log n
// space: 1
// tags: arithmetic
// why: one round per decimal digit of n
class Solution {
    public int solve(int n) {
        int sum = 0;
        do {
            sum += n % 10;
            n = n / 10;
        } while (n != 0);
        return sum;
    }
}
