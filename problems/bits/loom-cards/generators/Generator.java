public class Generator {
    public static List<String> families() {
        return List.of("random", "any int", "few numbers", "alike", "single holes", "nearly all holes", "best pair inside", "one block");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(2, Math.min(80000, sizes[0]));
        int[] cards = new int[n];
        int base = random.nextInt(2147483647);
        int begin = random.nextInt(1 << 20) << 10;
        for (int i = 0; i < n; i++) {
            cards[i] = switch (family) {
                case "any int" -> random.nextInt() & 2147483647;
                case "few numbers" -> random.nextInt(8);
                case "alike" -> base;
                case "single holes" -> 1 << random.nextInt(31);
                case "nearly all holes" -> 2147483647 ^ 1 << random.nextInt(31);
                case "best pair inside" -> i < 2 ? 2147483647 * i : begin + random.nextInt(1024);
                case "one block" -> i % 2 == 0 ? i : random.nextInt() & 2147483647;
                default -> random.nextInt(1000);
            };
        }
        return new Object[] {cards};
    }
}
