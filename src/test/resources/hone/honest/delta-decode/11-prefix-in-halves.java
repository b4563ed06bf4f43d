// style: divide and conquer: both halves from zero, then the left end is added to the right half
class Solution {
    public short[] decode(short first, byte[] deltas) {
        int[] sums = new int[deltas.length + 1];
        for (int i = 0; i < deltas.length; i++) {
            sums[i + 1] = deltas[i];
        }
        sums[0] = first;
        scan(sums, 0, sums.length);
        short[] readings = new short[sums.length];
        for (int i = 0; i < sums.length; i++) {
            readings[i] = (short) sums[i];
        }
        return readings;
    }

    private void scan(int[] sums, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) / 2;
        scan(sums, from, middle);
        scan(sums, middle, to);
        for (int i = middle, add = sums[middle - 1]; i < to; i++) {
            sums[i] += add;
        }
    }
}
