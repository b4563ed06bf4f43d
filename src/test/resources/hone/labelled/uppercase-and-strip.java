// input: String random
// time: n
// space: n
// tags: library, string, jdk-cost
// why: a fixed chain of linear string methods
class Solution {
    public int solve(String s) {
        String padded = " " + s.toUpperCase() + " ";
        return padded.strip().toLowerCase().lastIndexOf('#') + padded.length();
    }
}
