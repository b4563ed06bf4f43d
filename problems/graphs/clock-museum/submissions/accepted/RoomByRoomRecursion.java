// time: n; space: n
class Solution {
    private BitSet open = new BitSet();

    public int openRooms(int[][] keys) {
        enter(keys, 0);
        return open.cardinality();
    }

    private void enter(int[][] keys, int room) {
        open.set(room);
        for (int key : keys[room]) {
            if (!open.get(key)) {
                enter(keys, key);
            }
        }
    }
}
