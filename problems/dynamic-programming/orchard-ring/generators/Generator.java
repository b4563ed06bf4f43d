public class Generator {
    public static List<String> families() {
        return List.of("random", "few values", "alike", "every other", "rich ends", "two poor between", "zeros", "extremes");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(100000, sizes[0]));
        int[] pears = new int[n];
        int base = 1 + random.nextInt(20);
        for (int i = 0; i < n; i++) {
            pears[i] = switch (family) {
                case "few values" -> random.nextInt(4);
                case "alike" -> base;
                case "every other" -> i % 2 == 0 ? base + random.nextInt(5) : random.nextInt(3);
                case "rich ends" -> i == 0 || i == n - 1 ? 50 + random.nextInt(3) : random.nextInt(20);
                case "two poor between" -> i % 3 == 0 ? base + 20 : random.nextInt(base);
                case "zeros" -> random.nextInt(6) == 0 ? 1 : 0;
                case "extremes" -> random.nextInt(3) > 0 ? 1000000000 : random.nextInt(2);
                default -> random.nextInt(100);
            };
        }
        return new Object[] {pears};
    }
}
