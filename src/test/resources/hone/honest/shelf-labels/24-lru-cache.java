// style: a LinkedHashMap with removeEldestEntry caches keys of repeated labels
class Solution {
    static class Lru<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final int capacity;

        Lru(int capacity) {
            super(capacity, 0.75f, true);
            this.capacity = capacity;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > capacity;
        }
    }

    private final Lru<String, String> keys = new Lru<>(100);

    private String key(String label) {
        String key = keys.get(label);
        if (key == null) {
            char[] letters = label.toCharArray();
            Arrays.sort(letters);
            key = new String(letters, 0, letters.length);
            keys.put(label, key);
        }
        return key;
    }

    public List<List<String>> group(String[] labels) {
        HashMap<String, List<String>> groups = new HashMap<>();
        Arrays.asList(labels).forEach(label -> groups.computeIfAbsent(key(label), k -> new ArrayList<>()).add(label));
        return new ArrayList<>(groups.values());
    }
}
