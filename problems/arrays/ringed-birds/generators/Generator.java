public class Generator {
    public static List<String> families() {
        return List.of("random", "none comes back", "last is the first again", "all alike", "there and back", "pairs", "large rings");
    }

    /** sizes[0]: the number of catches. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, sizes[0]);
        int[] rings = new int[n];
        int start = 1 + random.nextInt(900_000_000);
        for (int i = 0; i < n; i++) {
            rings[i] = switch (family) {
                case "none comes back", "last is the first again" -> start + i;
                case "all alike" -> start;
                case "there and back" -> start + Math.min(i, n - 1 - i);
                case "pairs" -> start + i / 2;
                case "large rings" -> 1_000_000_000 - random.nextInt(2 * n);
                default -> 1 + random.nextInt(n + n / 2 + 1);
            };
        }
        if (family.equals("last is the first again")) {
            rings[n - 1] = rings[0];
        }
        return new Object[] {rings};
    }
}
