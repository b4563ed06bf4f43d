// time: n; space: 1
class Solution {
    /** Reads the number of pulls from its highest bit down: each bit doubles the pulls made so far, a 1 adds one more. */
    public long place(long factor, long pulls, long places) {
        long step = factor % places;
        long place = 1 % places;
        for (int bit = 63 - Long.numberOfLeadingZeros(pulls); bit >= 0; bit--) {
            place = place * place % places;
            if ((pulls >> bit & 1) == 1) {
                place = place * step % places;
            }
        }
        return place;
    }
}
