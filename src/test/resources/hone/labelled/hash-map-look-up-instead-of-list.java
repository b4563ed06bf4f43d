// input: List<Integer> random
// time: n
// space: n
// tags: library, hash-map
// why: positions are kept in a hash map, so each of the n look-ups is expected constant
class Solution {
    public long solve(List<Integer> list) {
        Map<Integer, Integer> lastIndex = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            lastIndex.put(list.get(i), i);
        }
        long gaps = 0;
        for (int i = 0; i < list.size(); i++) {
            gaps += lastIndex.get(list.get(i)) - i;
        }
        return gaps;
    }
}
