public class Generator {
    public static List<String> families() {
        return List.of("random", "few teas", "one jar", "mostly looking", "favourites", "price replaced", "all new");
    }

    /** So many calls. */
    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int calls = sizes[0];
        int capacity = switch (family) {
            case "one jar" -> 1;
            case "all new" -> Math.max(1, Math.min(10000, calls / 3));
            case "favourites", "price replaced" -> 1 + random.nextInt(5);
            default -> Math.max(1, Math.min(10000, 1 + random.nextInt(1 + calls / 3)));
        };
        int teas = switch (family) {
            case "one jar" -> 3;
            case "few teas", "price replaced" -> Math.min(100000, capacity + 1);
            default -> Math.min(100000, 2 * capacity + 1);
        };
        List<Object> names = new ArrayList<>(List.of("TeaShelf"));
        List<Object> arguments = new ArrayList<>();
        arguments.add(List.of(capacity));
        int next = 0;
        for (int i = 0; i < calls; i++) {
            boolean puts = random.nextInt(family.equals("mostly looking") ? 5 : 2) == 0;
            int tea = random.nextInt(teas + 1);
            if (family.equals("all new")) {
                puts = i < capacity || i % 2 == 0;
                tea = puts ? next++ : Math.max(0, next - 1 - random.nextInt(capacity + 1));
            } else if (family.equals("favourites")) {
                puts = i < capacity || random.nextInt(3) == 0;
                tea = puts ? tea : Math.min(tea, random.nextInt(teas + 1));
            } else if (family.equals("price replaced")) {
                puts = random.nextInt(4) > 0;
            }
            names.add(puts ? "put" : "get");
            arguments.add(puts ? List.of(tea, random.nextInt(10)) : List.of(tea));
        }
        return new Object[] {names, arguments};
    }
}
