// time: n+m; space: n+m
class Solution {
    public String row(String pattern) {
        Deque<String> outer = new ArrayDeque<>();
        Deque<Integer> counts = new ArrayDeque<>();
        String text = "";
        int count = 0;
        for (char c : pattern.toCharArray()) {
            if (Character.isDigit(c)) {
                count = c - '0';
            } else if (c == '[') {
                outer.push(text);
                counts.push(count);
                text = "";
            } else if (c == ']') {
                text = outer.pop() + text.repeat(counts.pop());
            } else {
                text += c;
            }
        }
        return text;
    }
}
