public class Generator {
    public static List<String> families() {
        return List.of("firm", "little bog", "random", "a bog line", "mostly bog", "mirrored", "bog");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, sizes[0]);
        if (n > 12) {
            n = 1 + random.nextInt(9);
        }
        int percent = switch (family) {
            case "little bog" -> 5 + random.nextInt(10);
            case "mostly bog" -> 60;
            case "random" -> 30;
            case "bog" -> 100;
            case "mirrored" -> 15;
            default -> 0;
        };
        char[][] moor = new char[n][n];
        for (char[] row : moor) {
            for (int c = 0; c < n; c++) {
                row[c] = random.nextInt(100) < percent ? '#' : '.';
                if (family.equals("mirrored") && c >= n / 2) {
                    row[c] = row[n - 1 - c] == '#' ? '#' : '.';
                }
            }
        }
        if (family.equals("a bog line")) {
            int line = random.nextInt(n);
            boolean across = random.nextBoolean();
            int gap = random.nextInt(n);
            for (int i = 0; i < n; i++) {
                if (i != gap) {
                    moor[across ? line : i][across ? i : line] = '#';
                }
            }
        }
        String[] result = new String[n];
        for (int r = 0; r < n; r++) {
            result[r] = new String(moor[r]);
        }
        return new Object[] {result};
    }
}
