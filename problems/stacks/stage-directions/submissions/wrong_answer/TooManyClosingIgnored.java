// time: n; space: n
class Solution {
    public boolean wellNested(String script) {
        Deque<Character> expected = new ArrayDeque<>();
        for (char c : script.toCharArray()) {
            int kind = "([{".indexOf(c);
            if (kind >= 0) {
                expected.push(")]}".charAt(kind));
            } else if (")]}".indexOf(c) >= 0 && !expected.isEmpty() && expected.pop() != c) {
                return false;
            }
        }
        return expected.isEmpty();
    }
}
