public class Generator {
    public static List<String> families() {
        return List.of("random", "mostly empty", "mostly stones", "many blocks", "no blocks", "stones over a drop", "at rest",
                "every second cell", "ledges");
    }

    /** sizes: rows and columns; of a board that would be too large the columns are left out on the right. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int rows = Math.max(1, Math.min(60_000, sizes[0]));
        int columns = Math.max(1, Math.min(60_000 / rows, sizes[1]));
        char[][] board = new char[rows][columns];
        for (int column = 0; column < columns; column++) {
            int start = random.nextInt(2);
            int resting = random.nextInt(rows + 1);
            int ledge = random.nextInt(rows + 1);
            for (int row = 0; row < rows; row++) {
                board[row][column] = switch (family) {
                    case "mostly empty" -> cell(random, 8, 4);
                    case "mostly stones" -> cell(random, 85, 5);
                    case "many blocks" -> cell(random, 30, 45);
                    case "no blocks" -> cell(random, 50, 0);
                    case "stones over a drop" -> rows == 1 || row < rows / 2 ? 'o' : '.';
                    case "at rest" -> row >= resting ? 'o' : '.';
                    case "every second cell" -> (row + start) % 2 == 0 ? 'o' : '.';
                    case "ledges" -> row == ledge ? '#' : cell(random, 50, 0);
                    default -> cell(random, 40, 15);
                };
            }
        }
        return new Object[] {board};
    }

    private static char cell(Random random, int stones, int blocks) {
        int drawn = random.nextInt(100);
        return drawn < stones ? 'o' : drawn < stones + blocks ? '#' : '.';
    }
}
