// input: int[] random ; int[] random m
// time: n+m
// space: n+m
// tags: library, two-sizes, hash-map
// why: one expected constant-time merge per element of both arrays; nearly all values become separate keys
class Solution {
    public int solve(int[] a, int[] b) {
        Map<Integer, Integer> balance = new HashMap<>();
        for (int x : a) balance.merge(x, 1, Integer::sum);
        for (int y : b) balance.merge(y, -1, Integer::sum);
        int surplus = 0;
        for (int d : balance.values()) surplus += Math.max(d, 0);
        return surplus;
    }
}
