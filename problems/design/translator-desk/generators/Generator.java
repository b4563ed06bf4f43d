public class Generator {
    public static List<String> families() {
        return List.of("random", "few words", "one card", "mostly looking", "same order again", "page replaced", "all new");
    }

    /** So many calls. */
    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int calls = sizes[0];
        int capacity = switch (family) {
            case "one card" -> 1;
            case "all new" -> Math.max(1, Math.min(10000, calls / 3));
            case "same order again", "page replaced" -> 1 + random.nextInt(5);
            default -> Math.max(1, Math.min(10000, 1 + random.nextInt(1 + calls / 3)));
        };
        int words = switch (family) {
            case "one card" -> 3;
            case "few words" -> Math.min(100000, capacity + 1);
            default -> Math.min(100000, 2 * capacity + 1);
        };
        List<Object> names = new ArrayList<>(List.of("Desk"));
        List<Object> arguments = new ArrayList<>();
        arguments.add(List.of(capacity));
        int next = 0;
        for (int i = 0; i < calls; i++) {
            boolean puts = random.nextInt(family.equals("mostly looking") ? 5 : 2) == 0;
            int word = random.nextInt(words + 1);
            if (family.equals("all new")) {
                puts = i < capacity || i % 2 == 0;
                word = puts ? next++ : Math.max(0, next - 1 - random.nextInt(capacity + 1));
            } else if (family.equals("same order again")) {
                puts = i % 3 != 2;
                word = i % (capacity + 1 + i % 2);
            } else if (family.equals("page replaced")) {
                puts = random.nextInt(4) > 0;
                word = random.nextInt(capacity + 1);
            }
            names.add(puts ? "put" : "get");
            arguments.add(puts ? List.of(word, random.nextInt(10)) : List.of(word));
        }
        return new Object[] {names, arguments};
    }
}
