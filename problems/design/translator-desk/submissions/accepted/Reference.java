// time: n; space: n
class Desk {
    /** A card is linked to the one used just before it and to the one used just after it. */
    private static class Card {
        int word;
        int page;
        Card before;
        Card after;
    }

    private final int capacity;
    private final Map<Integer, Card> cards = new HashMap<>();
    /** Where the ring begins and ends: after it comes the card unused for longest, before it the one used last. */
    private final Card ring = new Card();

    public Desk(int capacity) {
        this.capacity = capacity;
        ring.before = ring;
        ring.after = ring;
    }

    public int get(int word) {
        Card card = cards.get(word);
        if (card == null) {
            return -1;
        }
        takeOut(card);
        putLast(card);
        return card.page;
    }

    public void put(int word, int page) {
        Card card = cards.get(word);
        if (card != null) {
            takeOut(card);
        } else {
            if (cards.size() == capacity) {
                Card oldest = ring.after;
                takeOut(oldest);
                cards.remove(oldest.word);
            }
            card = new Card();
            card.word = word;
            cards.put(word, card);
        }
        card.page = page;
        putLast(card);
    }

    private void takeOut(Card card) {
        card.before.after = card.after;
        card.after.before = card.before;
    }

    private void putLast(Card card) {
        card.before = ring.before;
        card.after = ring;
        card.before.after = card;
        ring.before = card;
    }
}
