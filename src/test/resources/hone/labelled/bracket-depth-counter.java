// input: String parens
// time: n
// space: 1
// tags: string, loop
// why: one pass with two counters
class Solution {
    public int solve(String s) {
        int depth = 0, max = 0;
        for (int i = 0, len = s.length(); i < len; i++) {
            switch (s.charAt(i)) {
                case '(':
                case '[':
                case '{':
                    max = Math.max(max, ++depth);
                    break;
                default:
                    depth--;
            }
        }
        return depth == 0 ? max : -1;
    }
}
