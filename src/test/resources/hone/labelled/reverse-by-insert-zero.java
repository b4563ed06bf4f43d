// input: String random
// time: n^2
// space: n
// tags: string-builder, hidden-cost, insert
// why: insert(0, c) moves the i characters already there, which adds up to n(n-1)/2 moves in a builder of n characters.
class Solution {
    public String solve(String text) {
        StringBuilder sb = new StringBuilder();
        for (char c : text.toCharArray()) {
            sb.insert(0, c);
        }
        return sb.toString();
    }
}
