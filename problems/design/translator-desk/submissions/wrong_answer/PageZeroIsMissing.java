// time: n; space: n
class Desk {
    private final int capacity;
    private final Map<Integer, Integer> pages = new LinkedHashMap<>();

    public Desk(int capacity) {
        this.capacity = capacity;
    }

    public int get(int word) {
        int page = pages.getOrDefault(word, 0);
        if (page == 0) {
            return -1;
        }
        pages.remove(word);
        pages.put(word, page);
        return page;
    }

    public void put(int word, int page) {
        if (!pages.containsKey(word) && pages.size() == capacity) {
            pages.remove(pages.keySet().iterator().next());
        }
        pages.remove(word);
        pages.put(word, page);
    }
}
