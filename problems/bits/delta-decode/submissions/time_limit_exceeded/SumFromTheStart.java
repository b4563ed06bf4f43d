// time: n^2; space: n
class Solution {
    public short[] decode(short first, byte[] deltas) {
        short[] readings = new short[deltas.length + 1];
        for (int i = 0; i <= deltas.length; i++) {
            short value = first;
            for (int j = 0; j < i; j++) {
                value += deltas[j];
            }
            readings[i] = value;
        }
        return readings;
    }
}
