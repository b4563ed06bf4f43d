// input: int[] random ; int k-small
// time: n
// space: 1
// tags: linked-hash-map, lru
// why: each access is an expected constant-time map operation and eviction keeps at most six entries alive.
class Solution {
    public int solve(int[] requests, int cap) {
        Map<Integer, Integer> cache = new LinkedHashMap<Integer, Integer>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                return size() > cap;
            }
        };
        int misses = 0;
        for (int r : requests) {
            if (cache.get(r) == null) {
                misses++;
                cache.put(r, r);
            }
        }
        return misses;
    }
}
