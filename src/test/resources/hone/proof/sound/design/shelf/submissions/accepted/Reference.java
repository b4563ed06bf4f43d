// time: 1; space: 1
class Shelf {
    private int room;
    private long total;

    Shelf(int capacity) {
        room = capacity;
    }

    boolean put(long weight) {
        if (room == 0) {
            return false;
        }
        room--;
        total += weight;
        return true;
    }

    long total() {
        return total;
    }
}
