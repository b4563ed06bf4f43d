public class Generator {
    public static List<String> families() {
        return List.of("random", "two letters", "one letter", "a walk", "a walk, last letter changed", "one row", "all alike but one", "no way between two");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int size = Math.max(1, sizes[0]);
        if (family.equals("no way between two")) {
            return noWay(Math.min(14, size));
        }
        int rows = family.equals("one row") ? 1 : 1 + random.nextInt(Math.min(5, size));
        int columns = 1 + random.nextInt(Math.min(5, size));
        int letters = switch (family) {
            case "two letters" -> 2;
            case "one letter", "all alike but one" -> 1;
            default -> 2 + random.nextInt(4);
        };
        char[][] floor = new char[rows][columns];
        for (char[] row : floor) {
            for (int c = 0; c < columns; c++) {
                row[c] = (char) ('a' + random.nextInt(letters));
            }
        }
        if (family.equals("all alike but one")) {
            floor[random.nextInt(rows)][random.nextInt(columns)] = 'b';
        }
        int length = 1 + random.nextInt(Math.min(10, size + 1));
        StringBuilder word = new StringBuilder();
        if (family.startsWith("a walk")) {
            boolean[][] used = new boolean[rows][columns];
            int r = random.nextInt(rows);
            int c = random.nextInt(columns);
            for (int tries = 0; word.length() < length && tries < 30; tries++) {
                if (r >= 0 && r < rows && c >= 0 && c < columns && !used[r][c]) {
                    used[r][c] = true;
                    word.append(floor[r][c]);
                } else {
                    r = Math.max(0, Math.min(rows - 1, r));
                    c = Math.max(0, Math.min(columns - 1, c));
                }
                int way = random.nextInt(4);
                r += way == 0 ? 1 : way == 1 ? -1 : 0;
                c += way == 2 ? 1 : way == 3 ? -1 : 0;
            }
            if (family.endsWith("changed")) {
                word.setCharAt(word.length() - 1, (char) ('a' + random.nextInt(letters)));
            }
        } else {
            for (int i = 0; i < length; i++) {
                word.append((char) ('a' + random.nextInt(letters)));
            }
            if (family.equals("all alike but one")) {
                word.setCharAt(random.nextInt(length), 'b');
            }
        }
        String[] result = new String[rows];
        for (int r = 0; r < rows; r++) {
            result[r] = new String(floor[r]);
        }
        return new Object[] {result, word.toString()};
    }

    /**
     * The word begins and ends with the letter of two stones and is of one other letter in between. A hop changes the colour of the
     * stone, if the stones are coloured like a chessboard, so that no way of this length leads from one of the two to the other; all ways
     * are tried in vain, from either end.
     */
    private static Object[] noWay(int length) {
        String[] floor = new String[6];
        Arrays.fill(floor, "aaaaaa");
        floor[0] = "baaaaa";
        floor[5] = length % 2 == 0 ? "aaaaab" : "aaaaba";
        return new Object[] {floor, length < 2 ? "c" : "b" + "a".repeat(length - 2) + "b"};
    }
}
