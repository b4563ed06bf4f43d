public class Generator {
    public static List<String> families() {
        return List.of("random", "few levels", "rising", "falling", "alike", "valley", "waves", "steps", "extremes");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(80000, sizes[0]));
        int[] levels = new int[n];
        int base = random.nextInt(41) - 20;
        int wave = 2 + random.nextInt(9);
        for (int i = 0; i < n; i++) {
            levels[i] = switch (family) {
                case "few levels" -> random.nextInt(4);
                case "rising" -> base + i + (random.nextInt(5) == 0 ? 1 : 0);
                case "falling" -> base - i + (random.nextInt(5) == 0 ? 1 : 0);
                case "alike" -> base;
                case "valley" -> base + Math.abs(i - n / 2) - random.nextInt(2);
                case "waves" -> base + i % wave + random.nextInt(2);
                case "steps" -> base - i / wave;
                case "extremes" -> random.nextBoolean() ? 1000000000 : -1000000000 + random.nextInt(2);
                default -> random.nextInt(2001) - 1000;
            };
        }
        return new Object[] {levels};
    }
}
