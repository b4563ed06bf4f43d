public class Generator {
    public static List<String> families() {
        return List.of("random", "rising", "falling", "hill", "valley", "level", "two tall", "mostly gone", "wide");
    }

    /** sizes[0]: the number of poles. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(2, sizes[0]);
        int[] poles = new int[n];
        int level = random.nextInt(10);
        int one = random.nextInt(n);
        int other = random.nextInt(n);
        for (int i = 0; i < n; i++) {
            int side = Math.min(i, n - 1 - i);
            poles[i] = switch (family) {
                case "rising" -> i + random.nextInt(3);
                case "falling" -> n - i + random.nextInt(3);
                case "hill" -> side + random.nextInt(3);
                case "valley" -> n - side + random.nextInt(3);
                case "level" -> level;
                case "two tall" -> random.nextInt(3) + (i == one || i == other ? 5 * n : 0);
                case "mostly gone" -> random.nextInt(5) == 0 ? random.nextInt(10) : 0;
                case "wide" -> 1_000_000_000 - random.nextInt(1_000_000_001);
                default -> random.nextInt(20);
            };
        }
        return new Object[] {poles};
    }
}
