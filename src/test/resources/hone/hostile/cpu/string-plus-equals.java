// expect: TLE
// Adds one character at a time to a String, half a million times.
class Solution {
    long total(int[] numbers) {
        String text = "";
        for (int i = 0; i < 500_000; i++) {
            text += (char) ('a' + i % 26);
        }
        return text.length();
    }
}
