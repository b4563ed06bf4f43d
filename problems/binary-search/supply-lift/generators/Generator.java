public class Generator {
    private static final int MOST_DAYS = 40_000;

    public static List<String> families() {
        return List.of("random", "heavy", "one heavy among light", "more days than sacks", "equal sacks");
    }

    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int n = sizes[0];
        int[] sacks = new int[n];
        int equal = 1 + random.nextInt(9);
        for (int i = 0; i < n; i++) {
            sacks[i] = switch (family) {
                case "heavy" -> 1_000_000_000 - random.nextInt(1000);
                case "equal sacks" -> equal;
                default -> 1 + random.nextInt(20);
            };
        }
        if (family.equals("one heavy among light")) {
            sacks[random.nextInt(n)] = 20 * n;
        }
        int days = switch (family) {
            case "more days than sacks" -> Math.min(MOST_DAYS, n + random.nextInt(3));
            case "equal sacks" -> Math.min(n, 1 + random.nextInt(5));
            default -> 1 + random.nextInt(n);
        };
        return new Object[] {sacks, days};
    }
}
