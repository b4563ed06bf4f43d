public class Generator {
    public static List<String> families() {
        return List.of("random", "short ones", "one after the other", "one within the other", "one long, many short", "all at once");
    }

    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int n = sizes[0];
        int[][] rehearsals = new int[n][];
        for (int i = 0; i < n; i++) {
            int start = random.nextInt(2 * n + 1);
            rehearsals[i] = switch (family) {
                case "short ones" -> pair(start, 1 + random.nextInt(4));
                case "one after the other" -> pair(3 * (i / 2), 3);
                case "one within the other" -> new int[] {i, 3 * n - i - random.nextInt(2)};
                case "one long, many short" -> i == 0 ? new int[] {0, 2 * n + 1} : pair(start, 1 + random.nextInt(2));
                case "all at once" -> new int[] {random.nextInt(3), 5 + random.nextInt(5)};
                default -> pair(start, 1 + random.nextInt(2 * n));
            };
        }
        Collections.shuffle(Arrays.asList(rehearsals), random);
        return new Object[] {rehearsals};
    }

    private static int[] pair(int start, int length) {
        return new int[] {start, start + length};
    }
}
