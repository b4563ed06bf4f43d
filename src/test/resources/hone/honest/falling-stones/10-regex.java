// style: regular expressions on the text of a column, Matcher.replaceAll with a function
import java.util.regex.*;

class Solution {
    private static final Pattern PART = Pattern.compile("[o.]+");

    public void settle(char[][] board) {
        StringBuilder text = new StringBuilder(board.length);
        for (int c = 0; c < board[0].length; c++) {
            text.setLength(0);
            for (char[] row : board) {
                text.append(row[c]);
            }
            String fallen = PART.matcher(text).replaceAll(result -> {
                String part = result.group();
                int stones = part.replace(".", "").length();
                return ".".repeat(part.length() - stones) + "o".repeat(stones);
            });
            for (int r = 0; r < board.length; r++) {
                board[r][c] = fallen.charAt(r);
            }
        }
    }
}
