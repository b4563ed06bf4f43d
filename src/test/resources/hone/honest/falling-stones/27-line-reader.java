// style: the board as a text: LineNumberReader, CharArrayWriter, StringBuilder.setCharAt, String.lines
class Solution {
    public void settle(char[][] board) {
        CharArrayWriter drawn = new CharArrayWriter(board.length * (board[0].length + 1));
        for (char[] row : board) {
            drawn.write(row, 0, row.length);
            drawn.append('\n');
        }
        List<StringBuilder> rows = drawn.toString().lines().map(StringBuilder::new).toList();
        int[] rest = new int[board[0].length];
        Arrays.fill(rest, rows.size() - 1);
        for (int r = rows.size() - 1; r >= 0; r--) {
            for (int c = 0; c < rest.length; c++) {
                switch (rows.get(r).charAt(c)) {
                    case '#' -> rest[c] = r - 1;
                    case 'o' -> {
                        rows.get(r).setCharAt(c, '.');
                        rows.get(rest[c]--).setCharAt(c, 'o');
                    }
                    default -> {}
                }
            }
        }
        try (LineNumberReader in = new LineNumberReader(new StringReader(String.join(System.lineSeparator(), rows)))) {
            for (String line; (line = in.readLine()) != null; ) {
                line.getChars(0, line.length(), board[in.getLineNumber() - 1], 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
