// input: String random
// time: n
// space: n
// tags: string-builder, string, amortised, space
// why: append is amortised constant; the result has about n/3 characters
class Solution {
    public String solve(String s) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < s.length(); i += 3) {
            sb.append(s.charAt(i));
        }
        return sb.toString();
    }
}
