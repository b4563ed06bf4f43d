// time: n; space: n
class Solution {
    public short[] decode(short first, byte[] deltas) {
        short[] readings = new short[deltas.length + 1];
        readings[0] = first;
        for (int i = 0; i < deltas.length; i++) {
            int change = deltas[i] & 0xff;
            readings[i + 1] = (short) (readings[i] + change);
        }
        return readings;
    }
}
