public class Generator {
    public static List<String> families() {
        return List.of("random", "thin hedges", "thick hedges", "open lawn", "winding", "corners", "walled in", "next to it");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int height = Math.max(1, Math.min(300, sizes[0]));
        int width = Math.max(1, Math.min(300, sizes[1]));
        if (height * width == 1) {
            width = 2;
        }
        char[][] plan = new char[height][width];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                boolean hedge = switch (family) {
                    case "thin hedges" -> random.nextInt(10) == 0;
                    case "thick hedges" -> random.nextInt(5) < 2;
                    case "open lawn", "corners", "walled in" -> false;
                    case "winding" -> row % 2 == 1 && column != (row % 4 == 1 ? width - 1 : 0);
                    default -> random.nextInt(10) < 3;
                };
                plan[row][column] = hedge ? '#' : '.';
            }
        }
        int squares = height * width;
        int start = random.nextInt(squares);
        int gate = (start + 1 + random.nextInt(squares - 1)) % squares;
        switch (family) {
            case "open lawn", "winding" -> {
                start = 0;
                gate = squares - 1;
            }
            case "corners" -> {
                start = random.nextBoolean() ? width - 1 : squares - width;
                gate = start == 0 ? squares - 1 : 0;
            }
            case "next to it" -> gate = start + 1 < squares ? start + 1 : start - 1;
            default -> { }
        }
        if (family.equals("walled in")) {
            for (int[] way : new int[][] {{0, 1}, {1, 0}, {0, -1}, {-1, 0}}) {
                int row = gate / width + way[0];
                int column = gate % width + way[1];
                if (row >= 0 && row < height && column >= 0 && column < width && random.nextInt(6) > 0) {
                    plan[row][column] = '#';
                }
            }
        }
        if (start == gate) {
            gate = (start + 1) % squares;
        }
        plan[start / width][start % width] = 'S';
        plan[gate / width][gate % width] = 'G';
        StringBuilder text = new StringBuilder();
        for (char[] line : plan) {
            text.append(line).append('\n');
        }
        return new Object[] {text.toString()};
    }
}
