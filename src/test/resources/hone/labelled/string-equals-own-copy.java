// input: String random
// time: n
// space: n
// tags: library, string, copy, jdk-cost
// why: toCharArray, the String constructor and equals on equal content are all linear
class Solution {
    public boolean solve(String s) {
        char[] chars = s.toCharArray();
        String copy = new String(chars);
        return copy.equals(s);
    }
}
