// input: int n
// time: n
// space: n
// tags: library, recursion, memo, hash-map, space
// why: each of the n subproblems is computed once; map and recursion depth are linear
class Solution {
    private Map<Integer, Long> memo;

    public long solve(int n) {
        memo = new HashMap<>();
        return fib(n);
    }

    private long fib(int n) {
        if (n < 2) return n;
        Long known = memo.get(n);
        if (known != null) return known;
        long value = (fib(n - 1) + fib(n - 2)) % 1_000_000_007L;
        memo.put(n, value);
        return value;
    }
}
