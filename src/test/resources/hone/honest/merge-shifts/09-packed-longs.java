// style: start and end packed into a long, so that a primitive sort does the work
class Solution {
    public int[][] merge(int[][] shifts) {
        long[] packed = Arrays.stream(shifts).mapToLong(s -> (long) s[0] << 32 | s[1] & 0xffffffffL).toArray();
        Arrays.sort(packed);
        int[][] out = new int[packed.length][];
        int size = 0;
        for (long p : packed) {
            int start = (int) (p >>> 32), end = (int) p;
            if (size > 0 && out[size - 1][1] >= start) {
                out[size - 1][1] = Math.max(out[size - 1][1], end);
            } else {
                out[size++] = new int[] {start, end};
            }
        }
        return Arrays.copyOf(out, size);
    }
}
