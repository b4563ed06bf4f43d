public class Generator {
    public static List<String> families() {
        return List.of("random", "one after the other", "backwards", "one centre", "pairs of groups", "repeats", "few houses", "deep group");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(200000, sizes[0]));
        int m = Math.max(1, Math.min(15000, sizes[1]));
        int[][] bridges = new int[m][];
        int centre = random.nextInt(n);
        int few = 1 + random.nextInt(Math.min(n, 9));
        for (int i = 0; i < m; i++) {
            int house = i % n;
            bridges[i] = switch (family) {
                case "one after the other" -> new int[] {house, (house + 1) % n};
                case "backwards" -> new int[] {n - 1 - house, Math.max(0, n - 2 - house)};
                case "one centre" -> new int[] {random.nextInt(n), centre};
                case "pairs of groups" -> pair(i, n);
                case "repeats" -> i % 3 == 2 ? new int[] {bridges[i - 1][1], bridges[i - 1][0]}
                        : new int[] {random.nextInt(n), random.nextInt(n)};
                case "deep group" -> deep(i, Integer.highestOneBit(Math.max(1, Math.min(n, m) / 4)));
                case "few houses" -> new int[] {random.nextInt(few), random.nextInt(few)};
                default -> new int[] {random.nextInt(n), random.nextInt(n)};
            };
        }
        return new Object[] {n, bridges};
    }

    /**
     * First groups of two, of four, of eight, each bridge between their first houses, so that the last house is as far from the first as
     * can be where the smaller group goes below the larger; then asks for houses that are far away.
     */
    private static int[] deep(int index, int houses) {
        int left = index;
        for (int width = 1; width < houses; width *= 2) {
            if (left < houses / (2 * width)) {
                return new int[] {left * 2 * width, left * 2 * width + width};
            }
            left -= houses / (2 * width);
        }
        return new int[] {houses - 1, Math.max(0, houses / 2 - 1)};
    }

    /** First groups of two, then of four, then of eight, as far as they go. */
    private static int[] pair(int index, int n) {
        int left = index;
        for (int width = 1; width < n; width *= 2) {
            int pairs = n / (2 * width);
            if (left < pairs) {
                int start = left * 2 * width;
                return new int[] {start + left % width, start + width + (left + 1) % width};
            }
            left -= pairs;
        }
        return new int[] {left % n, n - 1};
    }
}
