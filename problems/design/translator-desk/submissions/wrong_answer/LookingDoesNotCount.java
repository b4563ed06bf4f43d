// time: n; space: n
class Desk {
    private final int capacity;
    private final Map<Integer, Integer> pages = new LinkedHashMap<>();

    public Desk(int capacity) {
        this.capacity = capacity;
    }

    public int get(int word) {
        return pages.getOrDefault(word, -1);
    }

    public void put(int word, int page) {
        if (pages.remove(word) == null && pages.size() == capacity) {
            pages.remove(pages.keySet().iterator().next());
        }
        pages.put(word, page);
    }
}
