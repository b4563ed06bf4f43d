public class Generator {
    public static List<String> families() {
        return List.of("random", "sparse", "dense", "snake", "upright snake", "chequered", "stripes", "all heather", "none", "spiral");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int height = Math.max(1, Math.min(300, sizes[0]));
        int width = Math.max(1, Math.min(300, sizes[1]));
        boolean[][] heather = new boolean[height][width];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                heather[row][column] = switch (family) {
                    case "sparse" -> random.nextInt(5) == 0;
                    case "dense" -> random.nextInt(5) > 0;
                    case "snake" -> row % 2 == 0 || column == (row % 4 == 1 ? width - 1 : 0);
                    case "upright snake" -> column % 2 == 0 || row == (column % 4 == 1 ? height - 1 : 0);
                    case "chequered" -> (row + column) % 2 == 0;
                    case "stripes" -> (row + column) % 3 > 0;
                    case "all heather" -> true;
                    case "none" -> false;
                    case "spiral" -> ring(row, column, height, width) % 2 == 0 || row == column + 1;
                    default -> random.nextInt(100) < 55;
                };
            }
        }
        if (family.equals("snake") && random.nextBoolean()) {
            heather[random.nextInt(height)][random.nextInt(width)] ^= true;
        }
        String[] map = new String[height];
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder();
            for (boolean square : heather[row]) {
                line.append(square ? '#' : '.');
            }
            map[row] = line.toString();
        }
        return new Object[] {map};
    }

    private static int ring(int row, int column, int height, int width) {
        return Math.min(Math.min(row, height - 1 - row), Math.min(column, width - 1 - column));
    }
}
