// style: PrintWriter on a StringWriter, read back line by line with BufferedReader.lines
class Solution {
    public void settle(char[][] board) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            for (int column = 0; column < board[0].length; column++) {
                for (int row = board.length - 1; row >= 0; row--) {
                    out.print(board[row][column]);
                }
                out.print('\n');
            }
        }
        List<String> columns;
        try (BufferedReader in = new BufferedReader(new StringReader(text.toString()))) {
            columns = in.lines().collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int column = 0;
        for (String line : columns) {
            StringTokenizer parts = new StringTokenizer(line, "#", true);
            int row = board.length - 1;
            while (parts.hasMoreTokens()) {
                String part = parts.nextToken();
                if (part.equals("#")) {
                    row--;
                    continue;
                }
                int stones = 0;
                for (char c : part.toCharArray()) stones += c == 'o' ? 1 : 0;
                for (int i = 0; i < part.length(); i++) {
                    board[row--][column] = i < stones ? 'o' : '.';
                }
            }
            column++;
        }
    }
}
