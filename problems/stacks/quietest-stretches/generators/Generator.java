public class Generator {
    public static List<String> families() {
        return List.of("random", "all equal", "few levels", "wide levels", "rising in steps", "falling in steps", "valley", "saw", "dips",
                "at the ends of the range");
    }

    /** sizes[0]: the number of readings. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(0, Math.min(150_000, sizes[0]));
        int level = random.nextInt(21) - 10;
        int width = 1 + random.nextInt(4);
        int[] levels = new int[n];
        for (int i = 0; i < n; i++) {
            levels[i] = switch (family) {
                case "all equal" -> level;
                case "few levels" -> random.nextInt(3) - 1;
                case "wide levels" -> random.nextInt(2_000_001) - 1_000_000;
                case "rising in steps" -> level + i / width;
                case "falling in steps" -> level - i / width;
                case "valley" -> level + Math.abs(i - n / 2);
                case "saw" -> level + i % (width + 1);
                case "dips" -> random.nextInt(8) == 0 ? level - random.nextInt(5) : level + 5;
                case "at the ends of the range" -> random.nextInt(3) == 0 ? level : random.nextBoolean() ? 1_000_000 : -1_000_000;
                default -> random.nextInt(n + 5) - n / 2;
            };
        }
        return new Object[] {levels};
    }
}
