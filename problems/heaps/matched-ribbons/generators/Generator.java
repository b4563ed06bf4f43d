public class Generator {
    public static List<String> families() {
        return List.of("random", "all alike", "all different", "doubling", "one very long", "short pieces");
    }

    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int n = sizes[0];
        int alike = 1 + random.nextInt(50);
        int[] ribbons = new int[n];
        for (int i = 0; i < n; i++) {
            ribbons[i] = switch (family) {
                case "all alike" -> alike;
                case "all different" -> 3 * i + 1 + random.nextInt(3);
                case "doubling" -> 1 << random.nextInt(29);
                case "one very long" -> i == 0 ? 1_000_000_000 - random.nextInt(n) : 1 + random.nextInt(99);
                case "short pieces" -> 1 + random.nextInt(9);
                default -> 1 + random.nextInt(1_000_000_000);
            };
        }
        for (int i = n - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int moved = ribbons[i];
            ribbons[i] = ribbons[other];
            ribbons[other] = moved;
        }
        return new Object[] {ribbons};
    }
}
