// input: String parens
// time: n
// space: n
// tags: stack, string
// why: the first n/2 characters are all pushed before the first pop, and each character costs constant work.
class Solution {
    public boolean solve(String s) {
        Stack<Character> st = new Stack<>();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case '(' -> st.push(')');
                case '[' -> st.push(']');
                case '{' -> st.push('}');
                default -> {
                    if (st.isEmpty() || st.pop() != c) return false;
                }
            }
        }
        return st.isEmpty();
    }
}
