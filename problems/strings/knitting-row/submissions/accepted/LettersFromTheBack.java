// time: n+m; space: n+m
class Solution {
    /** Reads from the back, so that a count is known only when its part is written already: the row grows backwards. */
    public String row(String pattern) {
        StringBuilder backwards = new StringBuilder();
        int[] starts = new int[pattern.length() + 1];
        int open = 0;
        int i = pattern.length() - 1;
        while (i >= 0) {
            char c = pattern.charAt(i);
            if (c == ']') {
                starts[open++] = backwards.length();
                i--;
            } else if (c == '[') {
                int first = i;
                while (first > 0 && Character.isDigit(pattern.charAt(first - 1))) {
                    first--;
                }
                int count = Integer.parseInt(pattern.substring(first, i));
                int from = starts[--open];
                if (count > 1) {
                    backwards.append(backwards.substring(from).repeat(count - 1));
                }
                i = first - 1;
            } else {
                backwards.append(c);
                i--;
            }
        }
        return backwards.reverse().toString();
    }
}
