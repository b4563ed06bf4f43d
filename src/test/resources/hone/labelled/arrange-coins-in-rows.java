// input: int n
// time: sqrt n
// space: 1
// tags: loop
// why: row k takes k coins, so n coins fill about sqrt(2n) rows
class Solution {
    public int solve(int n) {
        int row = 0;
        int left = n;
        while (left > row) {
            row++;
            left -= row;
        }
        return row;
    }
}
