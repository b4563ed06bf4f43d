// expect: TLE
// Prints empty texts without an end, which never add up to too much output.
class Solution {
    long total(int[] numbers) {
        while (true) {
            System.out.print("");
            System.out.flush();
            System.err.write(new byte[0], 0, 0);
        }
    }
}
