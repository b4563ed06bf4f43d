public class Generator {
    public static List<String> families() {
        return List.of("random", "calm water", "always up", "always down", "about the top", "about the bottom", "largest steps",
                "no change");
    }

    /** sizes[0]: the number of changes. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(0, Math.min(200_000, sizes[0]));
        int near = random.nextInt(40);
        short first = (short) switch (family) {
            case "calm water" -> near - 20;
            case "about the top", "always up" -> Short.MAX_VALUE - near;
            case "about the bottom", "always down" -> Short.MIN_VALUE + near;
            default -> random.nextInt(65_536) - 32_768;
        };
        byte[] deltas = new byte[n];
        for (int i = 0; i < n; i++) {
            deltas[i] = (byte) switch (family) {
                case "calm water" -> random.nextInt(11) - 5;
                case "always up" -> 90 + random.nextInt(38);
                case "always down" -> -91 - random.nextInt(38);
                case "about the top", "about the bottom" -> random.nextInt(81) - 40;
                case "largest steps" -> random.nextInt(2) == 0 ? -128 : 127;
                case "no change" -> 0;
                default -> random.nextInt(256) - 128;
            };
        }
        return new Object[] {first, deltas};
    }
}
