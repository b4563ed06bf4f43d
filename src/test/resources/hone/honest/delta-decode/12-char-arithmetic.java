// style: the counter is a char, which wraps by itself from 65535 to 0
class Solution {
    public short[] decode(short first, byte[] deltas) {
        char counter = (char) (first + 0x8000);
        short[] readings = new short[1 + deltas.length];
        int i = 0;
        do {
            readings[i] = (short) (counter - 0x8000);
            if (i < deltas.length) {
                counter += deltas[i];
            }
        } while (++i < readings.length);
        return readings;
    }
}
