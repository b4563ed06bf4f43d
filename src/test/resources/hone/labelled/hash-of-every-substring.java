// input: String random
// time: n^3
// space: n
// tags: library, string, substring, hashing, garbage, space, jdk-cost
// why: n^2/2 substrings of average length n/3 are copied and hashed, but only one is alive at a time
class Solution {
    public int solve(String s) {
        int mix = 0;
        for (int i = 0; i < s.length(); i++) {
            for (int j = i + 1; j <= s.length(); j++) {
                mix ^= s.substring(i, j).hashCode();
            }
        }
        return mix;
    }
}
