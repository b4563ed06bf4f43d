public class Generator {
    public static List<String> families() {
        return List.of("random", "deep hollow", "rising", "falling", "hill", "level", "comb", "mostly gaps", "wide");
    }

    /** sizes[0]: the number of columns. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, sizes[0]);
        int[] stones = new int[n];
        int level = random.nextInt(10);
        for (int i = 0; i < n; i++) {
            int side = Math.min(i, n - 1 - i);
            stones[i] = switch (family) {
                case "deep hollow" -> n - side + random.nextInt(3);
                case "rising" -> i + random.nextInt(3);
                case "falling" -> n - i + random.nextInt(3);
                case "hill" -> side + random.nextInt(3);
                case "level" -> level;
                case "comb" -> i % 2 == 0 ? random.nextInt(10) : 0;
                case "mostly gaps" -> random.nextInt(5) == 0 ? random.nextInt(10) : 0;
                case "wide" -> 1_000_000_000 - random.nextInt(1_000_000_001);
                default -> random.nextInt(10);
            };
        }
        return new Object[] {stones};
    }
}
