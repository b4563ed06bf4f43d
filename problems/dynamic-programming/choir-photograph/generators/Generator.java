public class Generator {
    public static List<String> families() {
        return List.of("random", "few heights", "rising", "falling", "alike", "saw", "falling blocks", "rising with noise", "extremes");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(100000, sizes[0]));
        int[] heights = new int[n];
        int base = 1 + random.nextInt(9);
        int tooth = 2 + random.nextInt(9);
        for (int i = 0; i < n; i++) {
            heights[i] = switch (family) {
                case "few heights" -> 1 + random.nextInt(5);
                case "rising" -> base + i;
                case "falling" -> base + n - i;
                case "alike" -> base;
                case "saw" -> base + i % tooth;
                case "falling blocks" -> base + (n - i) / tooth * tooth + i % tooth;
                case "rising with noise" -> base + i + random.nextInt(12);
                case "extremes" -> random.nextInt(3) == 0 ? 1000000000 - random.nextInt(3) : 1 + random.nextInt(3);
                default -> 1 + random.nextInt(2 * n);
            };
        }
        return new Object[] {heights};
    }
}
