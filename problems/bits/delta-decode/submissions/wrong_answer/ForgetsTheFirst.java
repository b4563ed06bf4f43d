// time: n; space: n
class Solution {
    public short[] decode(short first, byte[] deltas) {
        short[] readings = new short[deltas.length];
        short value = first;
        for (int i = 0; i < deltas.length; i++) {
            value += deltas[i];
            readings[i] = value;
        }
        return readings;
    }
}
