// time: n^2; space: n
class Desk {
    private final int capacity;
    private final Map<Integer, int[]> cards = new HashMap<>();
    private int time;

    public Desk(int capacity) {
        this.capacity = capacity;
    }

    public int get(int word) {
        int[] card = cards.get(word);
        if (card == null) {
            return -1;
        }
        card[1] = time++;
        return card[0];
    }

    public void put(int word, int page) {
        if (!cards.containsKey(word) && cards.size() == capacity) {
            int oldest = -1;
            int since = Integer.MAX_VALUE;
            for (Map.Entry<Integer, int[]> entry : cards.entrySet()) {
                if (entry.getValue()[1] < since) {
                    since = entry.getValue()[1];
                    oldest = entry.getKey();
                }
            }
            cards.remove(oldest);
        }
        cards.put(word, new int[] {page, time++});
    }
}
