// input: String equal
// time: n
// space: n
// tags: library, string, copy, jdk-cost
// why: compareTo has to look at every character because the copies differ only in length
class Solution {
    public int solve(String s) {
        StringBuilder sb = new StringBuilder(s);
        sb.append('b');
        return sb.toString().compareTo(s);
    }
}
