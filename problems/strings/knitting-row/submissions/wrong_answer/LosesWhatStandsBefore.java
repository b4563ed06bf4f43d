// time: n+m; space: n+m
class Solution {
    private int at;

    public String row(String pattern) {
        at = 0;
        return part(pattern);
    }

    private String part(String pattern) {
        String text = "";
        int count = 0;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            char c = pattern.charAt(at++);
            if (Character.isDigit(c)) {
                count = 10 * count + (c - '0');
            } else if (c == '[') {
                text = part(pattern).repeat(count);
                count = 0;
                at++;
            } else {
                text += c;
            }
        }
        return text;
    }
}
