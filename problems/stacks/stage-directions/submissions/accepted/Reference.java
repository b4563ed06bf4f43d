// time: n; space: n
class Solution {
    public boolean wellNested(String script) {
        Deque<Character> expected = new ArrayDeque<>();
        for (char c : script.toCharArray()) {
            if (c == '(') {
                expected.push(')');
            } else if (c == '[') {
                expected.push(']');
            } else if (c == '{') {
                expected.push('}');
            } else if (c == ')' || c == ']' || c == '}') {
                if (expected.isEmpty() || expected.pop() != c) {
                    return false;
                }
            }
        }
        return expected.isEmpty();
    }
}
