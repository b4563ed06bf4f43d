// input: int[][] edges
// time: n log n
// space: n
// tags: sweep line, tree map, intervals
// why: 2n tree map merges at log n each; the map keeps up to n distinct stops
class Solution {
    public int[] solve(int[][] trips) {
        TreeMap<Integer, Integer> delta = new TreeMap<>();
        BiFunction<Integer, Integer, Integer> plus = (x, y) -> x + y == 0 ? null : x + y;
        for (int[] t : trips) {
            int from = Math.min(t[0], t[1]);
            int to = Math.max(t[0], t[1]);
            delta.merge(from, 1, plus);
            delta.merge(to + 1, -1, plus);
        }
        int onBoard = 0, best = 0, where = -1;
        for (Map.Entry<Integer, Integer> en : delta.entrySet()) {
            onBoard += en.getValue();
            if (onBoard > best) {
                best = onBoard;
                where = en.getKey();
            }
        }
        return new int[] {where, best};
    }
}
