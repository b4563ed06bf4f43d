// input: int n
// time: 2^n
// space: n
// tags: recursion, hanoi
// why: T(n) = 2T(n-1) + 1 makes 2^n - 1 moves and the recursion is n deep.
class Solution {
    private long check;

    public long solve(int n) {
        check = 0;
        move(n, 1, 3, 2);
        return check;
    }

    private void move(int disks, int from, int to, int via) {
        if (disks == 0) return;
        move(disks - 1, from, via, to);
        check = check * 3 + from - to;
        move(disks - 1, via, to, from);
    }
}
