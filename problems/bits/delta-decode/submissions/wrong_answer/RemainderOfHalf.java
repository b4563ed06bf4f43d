// time: n; space: n
class Solution {
    public short[] decode(short first, byte[] deltas) {
        short[] readings = new short[deltas.length + 1];
        readings[0] = first;
        int value = first;
        for (int i = 0; i < deltas.length; i++) {
            value = (value + deltas[i]) % 32768;
            readings[i + 1] = (short) value;
        }
        return readings;
    }
}
