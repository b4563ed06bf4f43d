// time: n; space: n
class Solution {
    public boolean wellNested(String script) {
        Deque<Character> open = new ArrayDeque<>();
        for (char c : script.toCharArray()) {
            if (c == '(' || c == '[' || c == '{') {
                open.push(c);
            } else if (c == ')' || c == ']' || c == '}') {
                if (open.isEmpty()) {
                    return false;
                }
                char last = open.pop();
                if (last == '(' && c != ')' || last == '[' && c != ']' || last == '{' && c != '}') {
                    return false;
                }
            }
        }
        return true;
    }
}
