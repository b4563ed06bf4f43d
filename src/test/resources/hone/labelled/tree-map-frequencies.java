// input: int[] random
// time: n log n
// space: n
// tags: library, tree-map, jdk-cost
// why: each merge costs log of the map size and nearly all values are distinct
class Solution {
    public int solve(int[] a) {
        TreeMap<Integer, Integer> freq = new TreeMap<>();
        for (int x : a) {
            freq.merge(x, 1, Integer::sum);
        }
        int best = -1, bestCount = 0;
        for (var e : freq.entrySet()) {
            if (e.getValue() > bestCount) {
                bestCount = e.getValue();
                best = e.getKey();
            }
        }
        return best;
    }
}
