// input: String random
// time: n^2
// space: n
// tags: string concatenation, char arithmetic
// why: prepending to an immutable String copies everything so far, n times; only the last strings are alive
class Solution {
    private static char shift(char c, int by) {
        return (char) ('a' + (c - 'a' + by) % 26);
    }

    public String solve(String msg) {
        String out = "";
        int key = 3;
        for (int i = 0; i < msg.length(); i++) {
            char c = msg.charAt(i);
            out = shift(c, key) + out;
            key = switch (c) {
                case 'a', 'e', 'i', 'o', 'u' -> key + 1;
                case 'z' -> 3;
                default -> key;
            };
            if (key >= 26) key -= 26;
        }
        return out;
    }
}
