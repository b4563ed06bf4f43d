// time: n; space: n
class Solution {
    private static final int TOP = 30;

    /** A tree of the cards' bits, from the highest down. Node 0 is the root; no child leads back to it, so 0 means none. */
    public int difference(int[] cards) {
        int[] child = new int[2 * (cards.length * (TOP + 1) + 1)];
        int nodes = 1;
        int best = 0;
        for (int card : cards) {
            int node = 0;
            for (int bit = TOP; bit >= 0; bit--) {
                int way = 2 * node + (card >> bit & 1);
                if (child[way] == 0) {
                    child[way] = nodes;
                    nodes++;
                }
                node = child[way];
            }
            int other = 0;
            int difference = 0;
            for (int bit = TOP; bit >= 0; bit--) {
                int own = card >> bit & 1;
                if (child[2 * other + 1 - own] != 0) {
                    difference |= 1 << bit;
                    other = child[2 * other + 1 - own];
                } else {
                    other = child[2 * other + own];
                }
            }
            best = Math.max(best, difference);
        }
        return best;
    }
}
