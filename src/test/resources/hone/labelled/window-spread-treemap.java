// input: int[] random ; int k-small
// time: n
// space: 1
// tags: sliding window, tree map
// why: the tree map holds at most k + 1 = 6 keys, so each of the n steps is constant
class Solution {
    public long solve(int[] a, int k) {
        TreeMap<Integer, Integer> win = new TreeMap<>();
        long spread = 0;
        for (int i = 0; i < a.length; i++) {
            win.merge(a[i], 1, Integer::sum);
            if (i >= k) {
                win.computeIfPresent(a[i - k], (v, c) -> c == 1 ? null : c - 1);
            }
            if (i >= k - 1) {
                spread += win.lastKey() - win.firstKey();
            }
        }
        return spread;
    }
}
