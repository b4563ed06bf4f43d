// input: int[] random
// time: n^2
// space: n^2
// tags: memoised recursion, string keys, game
// why: one memo entry for each of about n^2/2 ranges (i, j), constant work per entry
class Solution {
    private Map<String, Long> memo;
    private int[] coins;

    public boolean solve(int[] a) {
        coins = a;
        memo = new HashMap<>();
        return lead(0, a.length - 1) >= 0;
    }

    // by how much the player to move can beat the other on coins i..j
    private long lead(int i, int j) {
        if (i == j) return coins[i];
        String key = i + "|" + j;
        Long known = memo.get(key);
        if (known != null) return known;
        long takeLeft = coins[i] - lead(i + 1, j);
        long takeRight = coins[j] - lead(i, j - 1);
        long res = Math.max(takeLeft, takeRight);
        memo.put(key, res);
        return res;
    }
}
