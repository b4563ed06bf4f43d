// style: a table for all the readings and changes, filled by a static initialiser
class Solution {
    private static final short[][] NEXT = new short[256][];

    static {
        for (int delta = Byte.MIN_VALUE; delta <= Byte.MAX_VALUE; delta++) {
            if (delta % 8 == 0) {
                NEXT[delta & 255] = row(delta);
            }
        }
    }

    private static short[] row(int delta) {
        final short[] row = new short[1 << 16];
        for (int reading = 0; reading < row.length; reading++) {
            row[reading] = (short) (reading + delta);
        }
        return row;
    }

    public short[] decode(short first, byte[] deltas) {
        short[] readings = new short[deltas.length + 1];
        readings[0] = first;
        for (int i = 0; i < deltas.length; i++) {
            int delta = deltas[i];
            short reading = readings[i];
            if (NEXT[delta & 255 & ~7] != null) {
                reading = NEXT[delta & 255 & ~7][reading & 0xffff];
                delta &= 7;
            }
            while (delta > 0) {
                reading++;
                delta--;
            }
            readings[i + 1] = reading;
        }
        return readings;
    }
}
