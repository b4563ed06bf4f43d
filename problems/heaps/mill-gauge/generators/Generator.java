public class Generator {
    public static List<String> families() {
        return List.of("random", "any int", "rising", "falling", "few levels", "far ends", "middle after each");
    }

    /** So many calls. */
    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        List<Object> names = new ArrayList<>(List.of("Gauge"));
        List<Object> arguments = new ArrayList<>();
        arguments.add(List.of());
        for (int i = 0; i < sizes[0]; i++) {
            boolean asks = family.equals("middle after each") ? i % 2 == 1 : i > 0 && random.nextInt(3) == 0;
            names.add(asks ? "middle" : "add");
            arguments.add(asks ? List.of() : List.of(level(family, i, random)));
        }
        return new Object[] {names, arguments};
    }

    private static int level(String family, int i, java.util.Random random) {
        return switch (family) {
            case "any int" -> random.nextInt();
            case "rising" -> 3 * i - 50 + random.nextInt(3);
            case "falling" -> 50 - 3 * i - random.nextInt(3);
            case "few levels" -> random.nextInt(3) - 1;
            case "far ends" -> random.nextBoolean()
                    ? Integer.MAX_VALUE - random.nextInt(3)
                    : Integer.MIN_VALUE + random.nextInt(3);
            default -> random.nextInt(1000);
        };
    }
}
