// input: String random
// time: n
// space: n
// tags: library, string, split, jdk-cost
// why: split and join each run once over the text and produce parts of total length n
class Solution {
    public String solve(String s) {
        String[] parts = s.split("e");
        return String.join("-", parts);
    }
}
