// time: n; space: n
class Desk {
    private final int capacity;
    /** The map keeps the order in which words came in; a used card is taken out and put in again. */
    private final Map<Integer, Integer> pages = new LinkedHashMap<Integer, Integer>();

    public Desk(int capacity) {
        this.capacity = capacity;
    }

    public int get(int word) {
        Integer page = (Integer) pages.remove(word);
        if (page == null) {
            return -1;
        }
        pages.put(word, page);
        return page;
    }

    public void put(int word, int page) {
        Integer old = (Integer) pages.remove(word);
        if (old == null && pages.size() == capacity) {
            Iterator<Integer> words = pages.keySet().iterator();
            words.next();
            words.remove();
        }
        pages.put(word, page);
    }
}
