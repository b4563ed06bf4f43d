// time: n^2; space: n
class Desk {
    private final int capacity;
    /** The cards in the order of their last use, each with its word and its page. */
    private final List<int[]> cards = new LinkedList<>();

    public Desk(int capacity) {
        this.capacity = capacity;
    }

    public int get(int word) {
        int[] card = take(word);
        if (card == null) {
            return -1;
        }
        cards.add(card);
        return card[1];
    }

    public void put(int word, int page) {
        if (take(word) == null && cards.size() == capacity) {
            cards.remove(0);
        }
        cards.add(new int[] {word, page});
    }

    private int[] take(int word) {
        Iterator<int[]> all = cards.iterator();
        while (all.hasNext()) {
            int[] card = all.next();
            if (card[0] == word) {
                all.remove();
                return card;
            }
        }
        return null;
    }
}
