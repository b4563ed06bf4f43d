public class Generator {
    public static List<String> families() {
        return List.of("random", "wide", "few values", "all alike", "squares", "wraps", "pairs of opposites");
    }

    /** sizes[0]: the number of pipes. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, sizes[0]);
        int[] deviations = new int[n];
        int same = random.nextInt(7) - 3;
        for (int i = 0; i < n; i++) {
            deviations[i] = switch (family) {
                case "wide" -> random.nextInt(-1_000_000_000, 1_000_000_001);
                case "few values" -> random.nextInt(5) - 2;
                case "all alike" -> same;
                case "squares" -> i * i * (random.nextBoolean() ? 1 : -1);
                case "wraps" -> 1_000_000_000 - random.nextInt(4) - (random.nextInt(3) == 0 ? 1_705_032_704 : 0);
                case "pairs of opposites" -> (i % 2 == 0 ? 1 : -1) * (i / 2 % 60);
                default -> random.nextInt(2 * Math.min(n, 100) + 1) - Math.min(n, 100);
            };
        }
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = deviations[i];
            deviations[i] = deviations[j];
            deviations[j] = other;
        }
        long total = random.nextInt(11) - 5;
        if (n >= 3 && random.nextInt(4) > 0) {
            total = (long) deviations[0] + deviations[1] + deviations[2];
        }
        if (family.equals("wraps") && random.nextBoolean()) {
            total = -1_294_967_296 - random.nextInt(8);
        }
        return new Object[] {deviations, (int) Math.clamp(total, -2_000_000_000L, 2_000_000_000L)};
    }
}
