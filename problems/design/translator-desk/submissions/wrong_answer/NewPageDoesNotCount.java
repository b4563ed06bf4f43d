// time: n; space: n
class Desk {
    private final int capacity;
    private final Map<Integer, Integer> pages = new LinkedHashMap<>();

    public Desk(int capacity) {
        this.capacity = capacity;
    }

    public int get(int word) {
        Integer page = pages.remove(word);
        if (page == null) {
            return -1;
        }
        pages.put(word, page);
        return page;
    }

    public void put(int word, int page) {
        if (!pages.containsKey(word) && pages.size() == capacity) {
            pages.remove(pages.keySet().iterator().next());
        }
        pages.put(word, page);
    }
}
