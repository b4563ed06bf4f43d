// time: n; space: n
class Desk {
    private final Map<Integer, Integer> pages;

    public Desk(int capacity) {
        // With `true` the map keeps its entries in the order of their last use.
        pages = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                return size() > capacity;
            }
        };
    }

    public int get(int word) {
        return pages.getOrDefault(word, -1);
    }

    public void put(int word, int page) {
        pages.put(word, page);
    }
}
