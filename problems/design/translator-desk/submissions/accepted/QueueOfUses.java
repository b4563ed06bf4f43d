// time: n; space: n
class Desk {
    private final int capacity;
    private final Map<Integer, int[]> cards = new HashMap<>();
    /** Every use of a card, in order: its word and its time. Only the last use of a word still counts. */
    private final Deque<int[]> uses = new ArrayDeque<>();
    private int time;

    public Desk(int capacity) {
        this.capacity = capacity;
    }

    public int get(int word) {
        int[] card = cards.get(word);
        if (card == null) {
            return -1;
        }
        use(word, card[0]);
        return card[0];
    }

    public void put(int word, int page) {
        if (!cards.containsKey(word) && cards.size() == capacity) {
            int[] use = uses.poll();
            while (!cards.containsKey(use[0]) || cards.get(use[0])[1] != use[1]) {
                use = uses.poll();
            }
            cards.remove(use[0]);
        }
        use(word, page);
    }

    private void use(int word, int page) {
        time++;
        cards.put(word, new int[] {page, time});
        uses.add(new int[] {word, time});
    }
}
