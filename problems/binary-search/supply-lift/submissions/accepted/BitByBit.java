// time: n; space: 1
class Solution {
    /** Builds the largest strength that is too weak, from its highest bit down; one more is enough. Always 47 rounds. */
    public long smallestLift(int[] sacks, int days) {
        long weak = 0;
        for (long bit = 1L << 46; bit > 0; bit >>= 1) {
            if (isTooWeak(sacks, days, weak + bit)) {
                weak += bit;
            }
        }
        return weak + 1;
    }

    private boolean isTooWeak(int[] sacks, int days, long strength) {
        int left = days;
        long room = 0;
        for (int sack : sacks) {
            if (sack > strength) {
                return true;
            }
            if (sack > room) {
                if (left == 0) {
                    return true;
                }
                left--;
                room = strength;
            }
            room -= sack;
        }
        return false;
    }
}
