public class Generator {
    public static List<String> families() {
        return List.of("random", "few marks", "rising", "alike", "hills", "steps with flats", "extremes", "valley", "falling");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(80000, sizes[0]));
        int[] marks = new int[n];
        int base = random.nextInt(20);
        int wave = 2 + random.nextInt(9);
        int top = 1 + random.nextInt(wave);
        for (int i = 0; i < n; i++) {
            marks[i] = switch (family) {
                case "few marks" -> random.nextInt(3);
                case "rising" -> base + i;
                case "alike" -> base;
                case "hills" -> base + 20 - Math.abs(i % (2 * wave) - top) + random.nextInt(20) / 19;
                case "steps with flats" -> base + Math.abs(n / 2 - i) / 2;
                case "extremes" -> random.nextBoolean() ? 1000000000 - random.nextInt(2) : random.nextInt(2);
                case "valley" -> base + Math.abs(n / 2 - i);
                case "falling" -> base + n - i;
                default -> random.nextInt(1001);
            };
        }
        return new Object[] {marks};
    }
}
