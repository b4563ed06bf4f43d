// input: int[] random
// time: n^2
// space: n
// tags: library, copy, garbage, jdk-cost
// why: growing by a constant 8 still needs n/8 copies of growing length, unlike doubling
class Solution {
    private static final int CHUNK = 8;

    public long solve(int[] a) {
        int[] buffer = new int[CHUNK];
        int used = 0;
        for (int i = 0; i < a.length; i++) {
            if (used == buffer.length) {
                int[] larger = new int[buffer.length + CHUNK];
                System.arraycopy(buffer, 0, larger, 0, used);
                buffer = larger;
            }
            buffer[used++] = a[i];
        }
        return used == 0 ? 0 : buffer[used - 1] + buffer.length;
    }
}
