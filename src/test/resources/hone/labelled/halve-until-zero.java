// input: int n
// time: log n
// space: 1
// tags: loop, bits
// why: n is halved in every round
class Solution {
    public int solve(int n) {
        int steps = 0;
        while (n > 0) {
            n /= 2;
            steps++;
        }
        return steps;
    }
}
