public class Generator {
    public static List<String> families() {
        return List.of("random", "weak lamps", "one step each", "dark towers", "dead end", "any int", "falling reach", "far reaching");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(100000, sizes[0]));
        int[] reach = new int[n];
        int end = random.nextInt(n);
        for (int i = 0; i < n; i++) {
            reach[i] = switch (family) {
                case "weak lamps" -> 1 + random.nextInt(3);
                case "one step each" -> 1;
                case "dark towers" -> random.nextInt(3) == 0 ? 2 + random.nextInt(5) : random.nextInt(2);
                case "dead end" -> i <= end ? Math.min(end - i, random.nextInt(6)) : random.nextInt(6);
                case "any int" -> random.nextInt(4) == 0 ? 2147483647 - random.nextInt(3) : random.nextInt(3);
                case "falling reach" -> Math.max(0, n / 3 - i % (n / 3 + 1));
                case "far reaching" -> n;
                default -> random.nextInt(8);
            };
        }
        return new Object[] {reach};
    }
}
