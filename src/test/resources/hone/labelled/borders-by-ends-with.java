// input: String random
// time: n^2
// space: n
// tags: library, string, substring, garbage, jdk-cost
// why: every prefix is copied by substring before the comparison; each copy is garbage afterwards
class Solution {
    public int solve(String s) {
        int borders = 0;
        for (int len = 1; len < s.length(); len++) {
            String prefix = s.substring(0, len);
            if (s.endsWith(prefix)) borders++;
        }
        return borders;
    }
}
