// expect: TLE
// Spends its time in copies of large arrays, inside the JVM and not in its own code.
class Solution {
    long total(int[] numbers) {
        int[] from = new int[4 << 20];
        int[] to = new int[4 << 20];
        for (int i = 0; i >= 0; i = (i + 1) & 0xFF) {
            System.arraycopy(from, i, to, 0, to.length - i);
            Arrays.fill(from, 0, i, to[i]);
        }
        return to[0];
    }
}
