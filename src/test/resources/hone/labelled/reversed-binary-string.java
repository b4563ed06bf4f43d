// input: int n
// time: log n
// space: log n
// tags: library, string-builder, space, jdk-cost
// why: building and reversing a string of about log2 n characters; the result itself has that length
class Solution {
    public String solve(int n) {
        StringBuilder sb = new StringBuilder(Integer.toBinaryString(n));
        return sb.reverse().toString();
    }
}
