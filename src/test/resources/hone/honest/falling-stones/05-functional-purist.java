// style: functional purist: transpose, map every column, transpose; only the last line touches the board
class Solution {
    private static String fall(String column) {
        return Stream.of(column.split("#", -1))
                .map(part -> part.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining()))
                .collect(Collectors.joining("#"));
    }

    public void settle(char[][] board) {
        List<String> columns = IntStream.range(0, board[0].length)
                .mapToObj(c -> Arrays.stream(board).map(row -> String.valueOf(row[c])).collect(Collectors.joining()))
                .map(Solution::fall)
                .toList();
        IntStream.range(0, board.length)
                .forEach(r -> IntStream.range(0, board[r].length).forEach(c -> board[r][c] = columns.get(c).charAt(r)));
    }
}
