// input: int[] equal
// time: n
// space: 1
// tags: library, hash-map, space
// why: all values are equal, so the map has one key
class Solution {
    public int solve(int[] a) {
        Map<Integer, Integer> count = new HashMap<>();
        for (int x : a) {
            count.put(x, count.containsKey(x) ? count.get(x) + 1 : 1);
        }
        int best = 0;
        for (int c : count.values()) best = Math.max(best, c);
        return best;
    }
}
