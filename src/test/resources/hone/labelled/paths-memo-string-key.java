// input: int n
// time: n^2
// space: n^2
// tags: memo, hash-map, string-key, recursion
// why: each of the (n+1)^2 cells is computed once and then looked up, and each leaves one short string key in the map.
class Solution {
    public long solve(int n) {
        return go(n, n, new HashMap<>());
    }

    private long go(int r, int c, Map<String, Long> memo) {
        if (r == 0 || c == 0) return 1;
        String key = r + "," + c;
        if (memo.containsKey(key)) return memo.get(key);
        long ways = (go(r - 1, c, memo) + go(r, c - 1, memo)) % 1_000_000_007L;
        memo.put(key, ways);
        return ways;
    }
}
