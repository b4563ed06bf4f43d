public class Generator {
    public static List<String> families() {
        return List.of("random", "power of two", "one below a power", "exactly so");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(0, Math.min(100000, sizes[0]));
        int power = Integer.highestOneBit(Math.max(1, n));
        int last = switch (family) {
            case "power of two" -> power;
            case "one below a power" -> power - 1;
            case "exactly so" -> n;
            default -> random.nextInt(n + 1);
        };
        return new Object[] {last};
    }
}
