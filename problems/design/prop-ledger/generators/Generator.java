public class Generator {
    public static List<String> families() {
        return List.of("random", "many props", "several a day", "far days", "asked for the day itself", "never noted", "one prop");
    }

    /** So many calls. */
    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int calls = sizes[0];
        List<Object> names = new ArrayList<>(List.of("Ledger"));
        List<Object> arguments = new ArrayList<>();
        arguments.add(List.of());
        int props = switch (family) {
            case "one prop" -> 1;
            case "many props" -> 26;
            default -> 3;
        };
        int step = switch (family) {
            case "several a day" -> 1;
            case "far days" -> Math.max(1, 1_500_000_000 / calls / 2);
            case "one prop" -> 30_000;
            default -> 4;
        };
        int day = 1;
        for (int i = 0; i < calls; i++) {
            String prop = String.valueOf((char) ('a' + random.nextInt(props)));
            boolean asks = family.equals("one prop") ? i >= calls / 2 : random.nextBoolean();
            if (asks) {
                names.add("where");
                int asked = switch (family) {
                    case "asked for the day itself" -> day - random.nextInt(Math.min(3, day));
                    case "one prop" -> day - random.nextInt(Math.min(day, 100));
                    default -> 1 + random.nextInt(Math.min(1_000_000_000, day + 2));
                };
                arguments.add(List.of(family.equals("never noted") && random.nextBoolean() ? "zz" : prop, asked));
            } else {
                day = Math.min(1_000_000_000, day + random.nextInt(step + 1));
                names.add("move");
                arguments.add(List.of(prop, String.valueOf((char) ('a' + random.nextInt(26))), day));
            }
        }
        return new Object[] {names, arguments};
    }
}
