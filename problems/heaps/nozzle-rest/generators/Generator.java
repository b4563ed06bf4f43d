public class Generator {
    public static List<String> families() {
        return List.of("random", "few colours", "equally often", "one frequent", "no rest", "one colour");
    }

    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int n = sizes[0];
        int colours = 1 + random.nextInt(26);
        char[] panels = new char[n];
        for (int i = 0; i < n; i++) {
            int colour = switch (family) {
                case "few colours" -> random.nextInt(3);
                case "equally often" -> i % colours;
                case "one frequent" -> random.nextBoolean() ? 7 : random.nextInt(26);
                case "one colour" -> 3;
                default -> random.nextInt(colours);
            };
            panels[i] = (char) ('a' + colour);
        }
        for (int i = n - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            char moved = panels[i];
            panels[i] = panels[other];
            panels[other] = moved;
        }
        int rest = switch (family) {
            case "no rest" -> 0;
            case "one colour" -> 100_000 - random.nextInt(1000);
            case "equally often" -> Math.max(0, colours - 2 + random.nextInt(4));
            default -> random.nextInt(30);
        };
        return new Object[] {new String(panels), rest};
    }
}
