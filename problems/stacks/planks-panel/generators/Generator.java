public class Generator {
    public static List<String> families() {
        return List.of("random", "few heights", "alike", "rising", "falling", "hill", "valley", "gaps", "high", "stairs");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(100000, sizes[0]));
        int[] heights = new int[n];
        int base = random.nextInt(9);
        int stair = 1 + random.nextInt(6);
        for (int i = 0; i < n; i++) {
            heights[i] = switch (family) {
                case "few heights" -> random.nextInt(4);
                case "alike" -> base;
                case "rising" -> base + i + random.nextInt(2);
                case "falling" -> base + n - i + random.nextInt(2);
                case "hill" -> base + Math.min(i, n - 1 - i) + random.nextInt(2);
                case "valley" -> base + Math.max(i, n - 1 - i) - n / 2 + random.nextInt(2);
                case "gaps" -> random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(20);
                case "high" -> 1000000000 - random.nextInt(2) * random.nextInt(1000);
                case "stairs" -> 1 + i / stair % 9;
                default -> random.nextInt(1 + 2 * n);
            };
        }
        return new Object[] {heights};
    }
}
