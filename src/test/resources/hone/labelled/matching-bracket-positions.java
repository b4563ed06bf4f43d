// input: String parens
// time: n
// space: n
// tags: library, stack, string
// why: each bracket is pushed or popped once; the table of partners has n entries
class Solution {
    public int[] solve(String s) {
        int[] partner = new int[s.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '(' || c == '[' || c == '{') {
                open.push(i);
            } else if (!open.isEmpty()) {
                int j = open.pop();
                partner[i] = j;
                partner[j] = i;
            }
        }
        return partner;
    }
}
