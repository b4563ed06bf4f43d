// time: n log n; space: n
class Solution {
    /** Equal lengths go in pairs at once; only an odd one out meets the next shorter length. */
    public int lastPiece(int[] ribbons) {
        TreeMap<Integer, Integer> box = new TreeMap<>();
        for (int ribbon : ribbons) {
            box.merge(ribbon, 1, Integer::sum);
        }
        while (!box.isEmpty()) {
            Map.Entry<Integer, Integer> longest = box.pollLastEntry();
            if (longest.getValue() % 2 == 0) {
                continue;
            }
            if (box.isEmpty()) {
                return longest.getKey();
            }
            int next = box.lastKey();
            if (box.merge(next, -1, Integer::sum) == 0) {
                box.remove(next);
            }
            box.merge(longest.getKey() - next, 1, Integer::sum);
        }
        return 0;
    }
}
