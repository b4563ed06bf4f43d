// input: String random
// time: n^2
// space: n
// tags: library, string-builder, jdk-cost
// why: deleteCharAt(0) shifts the rest of the text to the left
class Solution {
    public int solve(String s) {
        StringBuilder rest = new StringBuilder(s);
        int vowels = 0;
        while (rest.length() > 0) {
            char c = rest.charAt(0);
            if ("aeiou".indexOf(c) >= 0) vowels++;
            rest.deleteCharAt(0);
        }
        return vowels;
    }
}
