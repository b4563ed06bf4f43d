public class Generator {
    public static List<String> families() {
        return List.of("random", "numbers in a row", "not turned", "turned by one", "not on the rail");
    }

    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int n = sizes[0];
        int gap = family.equals("numbers in a row") ? 1 : 20_000;
        int[] sorted = new int[n];
        int number = 1;
        for (int i = 0; i < n; i++) {
            number += 1 + (gap == 1 ? 0 : random.nextInt(gap / (1 + n / 1000)));
            sorted[i] = number;
        }
        int turn = switch (family) {
            case "not turned" -> 0;
            case "turned by one" -> random.nextBoolean() ? 1 : n - 1;
            default -> random.nextInt(n);
        };
        int[] coats = new int[n];
        for (int i = 0; i < n; i++) {
            coats[(i + turn) % n] = sorted[i];
        }
        int[] tickets = new int[n];
        for (int i = 0; i < n; i++) {
            int off = random.nextInt(4) == 0 ? random.nextInt(3) - 1 : 0;
            tickets[i] = family.equals("not on the rail")
                    ? (random.nextInt(8) == 0 ? number + 1 : 1)
                    : sorted[random.nextInt(n)] + off;
        }
        return new Object[] {coats, tickets};
    }
}
