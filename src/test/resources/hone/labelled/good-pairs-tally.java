// input: int[] zeros
// time: n
// space: 1
// tags: hash map, counting
// why: one pass of O(1) map operations, and with all values zero the map never has more than one key
class Solution {
    public long solve(int[] a) {
        Map<Integer, Long> seen = new HashMap<>();
        long pairs = 0;
        for (int x : a) {
            Long before = seen.get(x);
            if (before == null) {
                seen.put(x, 1L);
            } else {
                pairs += before;
                seen.put(x, before + 1);
            }
        }
        long loners = 0;
        for (Map.Entry<Integer, Long> e : seen.entrySet()) {
            if (e.getValue() == 1L) loners++;
        }
        return pairs * 2 + loners;
    }
}
