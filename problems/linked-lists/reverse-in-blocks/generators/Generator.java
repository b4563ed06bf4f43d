public class Generator {
    public static List<String> families() {
        return List.of("random", "one block", "pairs", "size one", "blocks fit exactly", "one wagon missing", "turntable too large", "all alike",
                "extreme values", "no wagons or few");
    }

    /** sizes[0]: the number of wagons. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(50_000, sizes[0]));
        int size = switch (family) {
            case "one block" -> n;
            case "pairs" -> 2;
            case "size one" -> 1;
            case "blocks fit exactly", "one wagon missing" -> 1 + random.nextInt(Math.min(n, 7));
            case "turntable too large" -> Math.min(50_000, n + 1 + random.nextInt(5));
            case "no wagons or few" -> 1 + random.nextInt(4);
            default -> 1 + random.nextInt(Math.max(1, n / 2));
        };
        switch (family) {
            case "blocks fit exactly" -> n = n / size * size;
            case "one wagon missing" -> n = n / size * size - 1;
            case "no wagons or few" -> n = random.nextInt(Math.min(n, 4));
            default -> { }
        }
        List<Object> wagons = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            wagons.add(switch (family) {
                case "all alike" -> 7;
                case "extreme values" -> random.nextInt(3) == 0 ? Integer.MIN_VALUE : random.nextInt(2) == 0 ? Integer.MAX_VALUE : random.nextInt();
                default -> random.nextInt(10);
            });
        }
        return new Object[] {wagons, size};
    }
}
