public class Generator {
    public static List<String> families() {
        return List.of("random", "few names", "many names", "many undos", "mostly refused", "to oneself", "large amounts", "ties");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(30000, sizes[0]));
        StringBuilder book = new StringBuilder();
        switch (family) {
            case "few names" -> commands(book, n, 2, 9, 3, random);
            case "many names" -> commands(book, n, 5000, 1000, 1, random);
            case "many undos" -> manyUndos(book, n, random);
            case "mostly refused" -> {
                book.append("undo\n");
                commands(book, n - 1, 30, 100, 2, random);
            }
            case "to oneself" -> commands(book, n, 1, 6, 2, random);
            case "large amounts" -> commands(book, n, 3, 1000000000, 1, random);
            case "ties" -> ties(book, n, random);
            default -> commands(book, n, 1 + random.nextInt(8), 1 + random.nextInt(60), random.nextInt(4), random);
        }
        return new Object[] {book.toString()};
    }

    /** undos: of ten commands about so many are undos. */
    private static void commands(StringBuilder book, int n, int names, int most, int undos, Random random) {
        for (int i = 0; i < n; i++) {
            int amount = 1 + random.nextInt(most);
            String one = name(random.nextInt(names));
            String other = name(random.nextInt(names));
            if (random.nextInt(10) < undos) {
                book.append("undo\n");
                continue;
            }
            switch (random.nextInt(4)) {
                case 0 -> book.append("out ").append(one).append(' ').append(amount).append('\n');
                case 1 -> book.append("give ").append(one).append(' ').append(other).append(' ').append(amount).append('\n');
                default -> book.append("in ").append(one).append(' ').append(amount).append('\n');
            }
        }
    }

    /** Two thirds are commands in force, then one is added and taken back again and again. */
    private static void manyUndos(StringBuilder book, int n, Random random) {
        int standing = n * 2 / 3;
        for (int i = 0; i < n; i++) {
            if (i > standing && (i - standing) % 2 == 1) {
                book.append("undo\n");
            } else {
                book.append("in ").append(name(random.nextInt(5))).append(' ').append(1 + random.nextInt(9)).append('\n');
            }
        }
    }

    private static void ties(StringBuilder book, int n, Random random) {
        for (int i = 0; i < n; i++) {
            book.append("in ").append(name(random.nextInt(2 * n))).append(' ').append(1 + random.nextInt(2)).append('\n');
        }
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        int rest = number;
        do {
            name.append((char) ('a' + rest % 26));
            rest /= 26;
        } while (rest > 0);
        return name.toString();
    }
}
