// time: n+m; space: n+m
class Solution {
    public String row(String pattern) {
        Deque<StringBuilder> outer = new ArrayDeque<>();
        Deque<Integer> counts = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (char c : pattern.toCharArray()) {
            if (Character.isDigit(c)) {
                count = Math.min(200000, 10 * count + (c - '0'));
            } else if (c == '[') {
                outer.push(text);
                counts.push(count);
                text = new StringBuilder();
            } else if (c == ']') {
                String part = text.toString();
                text = outer.pop().append(part.repeat(counts.pop()));
                count = 0;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
