public class Generator {
    public static List<String> families() {
        return List.of("random", "rising", "alike", "waves", "lowest last", "highest first", "extremes", "falling");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(100000, sizes[0]));
        int[] prices = new int[n];
        int base = random.nextInt(50);
        int wave = 2 + random.nextInt(9);
        for (int i = 0; i < n; i++) {
            prices[i] = switch (family) {
                case "rising" -> base + i + random.nextInt(2);
                case "alike" -> base;
                case "waves" -> base + i % wave * 3 + random.nextInt(3);
                case "lowest last" -> i == n - 1 ? 0 : 1 + random.nextInt(60);
                case "highest first" -> i == 0 ? 100 : random.nextInt(60);
                case "extremes" -> random.nextBoolean() ? 1000000000 - random.nextInt(2) : random.nextInt(2);
                case "falling" -> (n - i) / 2 + base;
                default -> random.nextInt(1001);
            };
        }
        return new Object[] {prices};
    }
}
