public class Generator {
    public static List<String> families() {
        return List.of("random", "same second", "long pauses", "exactly at the edge", "late seconds", "mostly asking", "wide window");
    }

    /** So many calls. */
    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int calls = sizes[0];
        int window = switch (family) {
            case "wide window" -> 1_000_000_000;
            case "late seconds" -> 900_000_000 + random.nextInt(100_000_001);
            default -> 1 + random.nextInt(12);
        };
        List<Object> names = new ArrayList<>(List.of("Counter"));
        List<Object> arguments = new ArrayList<>();
        arguments.add(List.of(window));
        int second = family.equals("late seconds") ? 1_999_000_000 : random.nextInt(5);
        for (int i = 0; i < calls; i++) {
            second += switch (family) {
                case "same second" -> random.nextInt(6) == 0 ? 1 : 0;
                case "long pauses" -> random.nextInt(4) == 0 ? random.nextInt(3 * window) : 0;
                case "exactly at the edge" -> i % 3 == 2 ? window - random.nextInt(2) : 0;
                case "late seconds" -> random.nextInt(20);
                case "wide window" -> 0;
                default -> random.nextInt(3);
            };
            boolean asks = family.equals("wide window") ? i >= calls / 2
                    : random.nextInt(4) < (family.equals("mostly asking") ? 3 : 2);
            names.add(asks ? "count" : "cross");
            arguments.add(List.of(second));
        }
        return new Object[] {names, arguments};
    }
}
