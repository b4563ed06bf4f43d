// expect: TLE
// Asks for a full collection again and again, so that the work is done by the JVM's own threads.
class Solution {
    long total(int[] numbers) {
        byte[][] some = new byte[32][1 << 20];
        while (some.length > 0) {
            System.gc();
            Runtime.getRuntime().gc();
        }
        return 0;
    }
}
