// input: int n
// time: 2^n
// space: n
// tags: recursion, deque, simulation
// why: 2^n - 1 moves of constant cost; n disks on the pegs and recursion depth n
class Solution {
    private final List<Deque<Integer>> pegs = new ArrayList<>();
    private long check;

    public long solve(int n) {
        pegs.clear();
        check = 0;
        for (int i = 0; i < 3; i++) pegs.add(new ArrayDeque<>());
        for (int d = n; d >= 1; d--) pegs.get(0).push(d);
        shift(n, 0, 2);
        return check + pegs.get(2).size();
    }

    private void shift(int disks, int from, int to) {
        if (disks == 0) return;
        int via = 3 - from - to;
        shift(disks - 1, from, via);
        int d = pegs.get(from).pop();
        pegs.get(to).push(d);
        check = check * 3 + d;
        shift(disks - 1, via, to);
    }
}
