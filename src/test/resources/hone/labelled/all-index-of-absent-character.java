// input: String random
// time: n^2
// space: 1
// tags: library, string, jdk-cost
// why: from each start indexOf looks through the rest of the text for a character that is not there
class Solution {
    public int solve(String s) {
        int missing = 0;
        for (int from = 0; from < s.length(); from++) {
            if (s.indexOf('#', from) < 0) missing++;
        }
        return missing;
    }
}
