// time: n; space: n
class Solution {
    public short[] decode(short first, byte[] deltas) {
        short[] readings = new short[deltas.length + 1];
        readings[0] = first;
        for (int i = 0; i < deltas.length; i++) {
            readings[i + 1] = (short) (readings[i] + deltas[i]);
        }
        return readings;
    }
}
