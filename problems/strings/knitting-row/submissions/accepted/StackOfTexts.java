// time: n*m; space: n+m
class Solution {
    public String row(String pattern) {
        Deque<StringBuilder> outer = new ArrayDeque<>();
        Deque<Integer> counts = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if ('0' <= c && c <= '9') {
                count = 10 * count + c - '0';
            } else if (c == '[') {
                outer.push(text);
                counts.push(count);
                text = new StringBuilder();
                count = 0;
            } else if (c == ']') {
                String part = text.toString();
                text = outer.pop().append(part.repeat(counts.pop()));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
