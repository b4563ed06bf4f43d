// input: List<Integer> random ; List<Integer> random m
// time: n+m
// space: n+m
// tags: library, two-sizes, deque, amortised
// why: every element enters and leaves the deque once; all are inside at the same time
class Solution {
    public long solve(List<Integer> a, List<Integer> b) {
        Deque<Integer> line = new ArrayDeque<>();
        line.addAll(a);
        for (Integer x : b) line.addFirst(x);
        long sig = 1;
        while (!line.isEmpty()) sig = sig * 31 + line.pollLast();
        return sig;
    }
}
