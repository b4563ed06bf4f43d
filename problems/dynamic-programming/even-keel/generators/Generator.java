public class Generator {
    public static List<String> families() {
        return List.of("random", "small", "alike", "fours and a two", "one heavy", "large even", "threes and fives", "built from two halves",
                "even, with an odd half");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(200, sizes[0]));
        int[] crates = new int[n];
        int base = 1 + random.nextInt(20);
        int sum = 0;
        for (int i = 0; i < n; i++) {
            crates[i] = switch (family) {
                case "small" -> 1 + random.nextInt(6);
                case "alike" -> base;
                case "fours and a two" -> i == n / 2 ? 2 : 4;
                case "one heavy" -> i == n / 2 ? Math.min(500, 2 * n + random.nextInt(9)) : 1 + random.nextInt(3);
                case "even, with an odd half" -> 2 + 2 * random.nextInt(250);
                case "large even" -> 400 + 2 * random.nextInt(51);
                case "threes and fives" -> random.nextBoolean() ? 3 : 5;
                case "built from two halves" -> i < n - n / 2 ? 1 + random.nextInt(100) : crates[i - (n - n / 2)];
                default -> 1 + random.nextInt(500);
            };
            sum += crates[i];
        }
        if (family.equals("even, with an odd half") && sum % 4 == 0) {
            crates[0] += crates[0] < 500 ? 2 : -2;
        }
        if (sum % 2 == 1 && random.nextInt(4) > 0) {
            int i = random.nextInt(n);
            crates[i] += crates[i] < 500 ? 1 : -1;
        }
        return new Object[] {crates};
    }
}
