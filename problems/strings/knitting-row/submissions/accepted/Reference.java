// time: n+m; space: n+m
class Solution {
    public String row(String pattern) {
        StringBuilder row = new StringBuilder();
        Deque<Integer> counts = new ArrayDeque<>();
        Deque<Integer> starts = new ArrayDeque<>();
        int count = 0;
        for (char c : pattern.toCharArray()) {
            if (c == '[') {
                counts.push(count);
                starts.push(row.length());
                count = 0;
            } else if (c == ']') {
                int from = starts.pop();
                int to = row.length();
                for (int times = counts.pop(); times > 1; times--) {
                    row.append(row, from, to);
                }
            } else if (Character.isDigit(c)) {
                count = 10 * count + (c - '0');
            } else {
                row.append(c);
            }
        }
        return row.toString();
    }
}
