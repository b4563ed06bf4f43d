// input: String parens
// time: n
// space: n
// tags: stack, string
// why: each index is pushed and popped once; the n/2 opening brackets all sit on the stack together
class Solution {
    public int solve(String s) {
        Deque<Integer> st = new ArrayDeque<>();
        st.push(-1);
        int best = 0, i = 0;
        while (i < s.length()) {
            switch (s.charAt(i)) {
                case '(' -> st.push(i);
                case ')' -> {
                    st.pop();
                    if (st.isEmpty()) {
                        st.push(i); // new wall
                    } else {
                        best = Math.max(best, i - st.peek());
                    }
                }
                default -> {
                    st.clear();
                    st.push(i);
                }
            }
            i++;
        }
        return best;
    }
}
