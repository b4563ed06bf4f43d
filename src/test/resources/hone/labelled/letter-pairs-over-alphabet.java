// input: String random
// time: n
// space: 1
// tags: nested-loops, constant-bound, string, space
// why: the inner loop always runs over 26 letters and the tables have 26 entries
class Solution {
    public long solve(String s) {
        int[] soFar = new int[26];
        long smallerBefore = 0;
        for (int i = 0; i < s.length(); i++) {
            int c = s.charAt(i) - 'a';
            for (int letter = 0; letter < 26; letter++) {
                if (letter < c) smallerBefore += soFar[letter];
            }
            soFar[c]++;
        }
        return smallerBefore;
    }
}
