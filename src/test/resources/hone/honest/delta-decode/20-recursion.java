// style: plain recursion, one level for each block of a thousand
class Solution {
    private static final int BLOCK = 1000;
    private short[] readings;
    private byte[] deltas;

    public short[] decode(short first, byte[] deltas) {
        this.readings = new short[deltas.length + 1];
        this.deltas = deltas;
        fill(0, first);
        return readings;
    }

    private void fill(int from, short reading) {
        int to = Math.min(from + BLOCK, readings.length);
        for (int i = from; i < to; i++) {
            readings[i] = reading;
            reading += i < deltas.length ? deltas[i] : 0;
        }
        if (to < readings.length) {
            fill(to, reading);
        }
    }
}
