// time: n; space: n
class Solution {
    private static final int STATES = 1 << 16;

    public short[] decode(short first, byte[] deltas) {
        var readings = new short[deltas.length + 1];
        var total = (int) first;
        for (var i = 0; ; i++) {
            readings[i] = wrap(total);
            if (i == deltas.length) {
                return readings;
            }
            total += deltas[i];
        }
    }

    private static short wrap(int total) {
        return (short) (Math.floorMod(total - Short.MIN_VALUE, STATES) + Short.MIN_VALUE);
    }
}
