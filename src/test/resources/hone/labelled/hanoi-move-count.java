// input: int n
// time: 2^n
// space: n
// tags: recursion, space
// why: two calls with n - 1 discs, 2^n - 1 moves; the recursion is n deep
class Solution {
    private long moves;

    public long solve(int n) {
        moves = 0;
        hanoi(n, 'A', 'B', 'C');
        return moves;
    }

    private void hanoi(int discs, char from, char via, char to) {
        if (discs == 0) return;
        hanoi(discs - 1, from, to, via);
        moves++;
        hanoi(discs - 1, via, from, to);
    }
}
