// input: int n
// time: 2^n
// space: n
// tags: library, recursion, deque
// why: 2^n - 1 constant-time moves between three deques holding n discs
class Solution {
    public int solve(int n) {
        List<Deque<Integer>> pegs = List.of(new ArrayDeque<>(), new ArrayDeque<>(), new ArrayDeque<>());
        for (int d = n; d >= 1; d--) pegs.get(0).push(d);
        move(n, pegs.get(0), pegs.get(2), pegs.get(1));
        return pegs.get(2).size();
    }

    private void move(int k, Deque<Integer> from, Deque<Integer> to, Deque<Integer> spare) {
        if (k == 0) return;
        move(k - 1, from, spare, to);
        to.push(from.pop());
        move(k - 1, spare, to, from);
    }
}
