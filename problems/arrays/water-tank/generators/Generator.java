public class Generator {
    public static List<String> families() {
        return List.of("random", "up and down", "no two levels alike", "zeros", "rain only", "wide", "wraps");
    }

    /** sizes[0]: the number of days. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, sizes[0]);
        int[] gains = new int[n];
        for (int i = 0; i < n; i++) {
            gains[i] = switch (family) {
                case "up and down" -> random.nextInt(3) - 1;
                case "no two levels alike" -> 1 + random.nextInt(1000);
                case "zeros" -> 0;
                case "rain only" -> random.nextInt(4);
                case "wide" -> random.nextInt(-1_000_000_000, 1_000_000_001);
                case "wraps" -> random.nextInt(4) == 0 ? 294_967_296 : 1_000_000_000;
                default -> random.nextInt(21) - 10;
            };
        }
        return new Object[] {gains, change(gains, random)};
    }

    /** Mostly what some stretch gains. */
    private static long change(int[] gains, Random random) {
        int way = random.nextInt(8);
        if (way == 0) {
            return 0;
        }
        if (way == 1) {
            return random.nextInt(41) - 20;
        }
        int from = random.nextInt(gains.length);
        int to = from + random.nextInt(Math.min(20, gains.length - from));
        long sum = 0;
        for (int i = from; i <= to; i++) {
            sum += gains[i];
        }
        return sum;
    }
}
