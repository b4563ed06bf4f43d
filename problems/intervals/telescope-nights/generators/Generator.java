public class Generator {
    public static List<String> families() {
        return List.of("random", "short ones", "chain of overlaps", "one within the other", "without a break", "all at once");
    }

    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int n = sizes[0];
        int[][] bookings = new int[n][];
        for (int i = 0; i < n; i++) {
            int start = random.nextInt(2 * n + 1);
            bookings[i] = switch (family) {
                case "short ones" -> new int[] {start, start + 1 + random.nextInt(4)};
                case "chain of overlaps" -> new int[] {3 * i, 3 * i + 3 + random.nextInt(3)};
                case "one within the other" -> new int[] {i, 3 * n - i - random.nextInt(2)};
                case "without a break" -> new int[] {4 * i, 4 * i + (random.nextInt(5) == 0 ? 5 : 4)};
                case "all at once" -> new int[] {random.nextInt(5), 5 + random.nextInt(5)};
                default -> new int[] {start, start + 1 + random.nextInt(2 * n)};
            };
        }
        Collections.shuffle(Arrays.asList(bookings), random);
        int[] starts = new int[n];
        int[] ends = new int[n];
        for (int i = 0; i < n; i++) {
            starts[i] = bookings[i][0];
            ends[i] = bookings[i][1];
        }
        return new Object[] {starts, ends};
    }
}
