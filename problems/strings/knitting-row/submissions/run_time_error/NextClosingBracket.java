// time: n+m; space: n+m
class Solution {
    public String row(String pattern) {
        StringBuilder row = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            if (Character.isDigit(c)) {
                int open = pattern.indexOf('[', i);
                int close = pattern.indexOf(']', open);
                String part = row(pattern.substring(open + 1, close));
                row.append(part.repeat(Integer.parseInt(pattern.substring(i, open))));
                i = close + 1;
            } else {
                if (c >= 'a' && c <= 'z') {
                    row.append(c);
                }
                i++;
            }
        }
        return row.toString();
    }
}
