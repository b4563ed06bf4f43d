// style: Java 25 fan: switch expressions with yield over chars, a local record, a local interface, a local enum
import module java.base;

class Solution {
    public void settle(char[][] board) {
        enum Thing { STONE, BLOCK, AIR }

        interface Rule {
            int next(int rest, int row);
        }

        record Column(char[][] board, int at) {
            Thing thing(int row) {
                return switch (board[row][at]) {
                    case 'o' -> Thing.STONE;
                    case '#' -> Thing.BLOCK;
                    case '.' -> Thing.AIR;
                    default -> throw new MatchException("what is " + board[row][at] + "?", null);
                };
            }

            void move(int from, int to) {
                board[from][at] = '.';
                board[to][at] = 'o';
            }
        }

        for (var c = 0; c < board[0].length; c++) {
            var column = new Column(board, c);
            Rule rule = (rest, row) -> switch (column.thing(row)) {
                case BLOCK -> row - 1;
                case AIR -> rest;
                case STONE -> {
                    column.move(row, rest);
                    yield rest - 1;
                }
            };
            var rest = board.length - 1;
            for (var row = rest; row >= 0; row--) {
                rest = rule.next(rest, row);
            }
        }
    }
}
