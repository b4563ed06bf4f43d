// input: int[] random ; int k-small
// time: n
// space: 1
// tags: lru cache, linked hash map
// why: n accesses of O(1); the cache evicts above k = 5 entries
class Solution {
    private static class Lru<K> extends LinkedHashMap<K, Boolean> {
        private final int cap;

        Lru(int cap) {
            super(16, 0.75f, true);
            this.cap = cap;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Boolean> eldest) {
            return size() > cap;
        }

        boolean touch(K key) {
            if (get(key) != null) return true;
            put(key, Boolean.TRUE);
            return false;
        }
    }

    public int solve(int[] a, int k) {
        Lru<Integer> cache = new Lru<>(k);
        int faults = 0;
        for (int x : a) {
            int page = x % 11;
            if (!cache.touch(page)) faults++;
        }
        return faults;
    }
}
