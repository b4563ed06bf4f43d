// time: n; space: n
class Solution {
    public short[] decode(short first, byte[] deltas) {
        short[] readings = new short[deltas.length + 1];
        readings[0] = first;
        for (int i = 0; i < deltas.length; i++) {
            int value = readings[i] + deltas[i];
            if (value > Short.MAX_VALUE) {
                value -= 65536;
            }
            readings[i + 1] = (short) Math.max(value, Short.MIN_VALUE);
        }
        return readings;
    }
}
