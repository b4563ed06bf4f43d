public class Generator {
    public static List<String> families() {
        return List.of("random", "many alike", "one cellar far heavier", "a short shelf", "heaviest", "whole shelves");
    }

    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int n = sizes[0];
        boolean turned = random.nextBoolean();
        int few = family.equals("a short shelf") ? 1 + random.nextInt(Math.min(3, n)) : n;
        int base = family.equals("heaviest") ? 2_000_000_000 - 3 * n : 0;
        int range = family.equals("many alike") ? 4 : 3 * n;
        int[] one = shelf(few, base, range, random);
        int[] other = shelf(n, family.equals("one cellar far heavier") ? 3 * n : base, range, random);
        int[] north = turned ? other : one;
        int[] south = turned ? one : other;
        int[][] orders = new int[(n + 4) / 5][];
        for (int i = 0; i < orders.length; i++) {
            orders[i] = order(north.length, south.length, family.equals("whole shelves"), random);
        }
        return new Object[] {north, south, orders};
    }

    private static int[] shelf(int n, int base, int range, java.util.Random random) {
        int[] wheels = new int[n];
        for (int i = 0; i < n; i++) {
            wheels[i] = base + 1 + random.nextInt(range);
        }
        Arrays.sort(wheels);
        return wheels;
    }

    private static int[] order(int n, int m, boolean whole, java.util.Random random) {
        if (whole) {
            int end = Math.max(1, n - random.nextInt(3));
            return new int[] {0, end, 0, m};
        }
        int[] north = {random.nextInt(n + 1), random.nextInt(n + 1)};
        int[] south = {random.nextInt(m + 1), random.nextInt(m + 1)};
        Arrays.sort(north);
        Arrays.sort(south);
        if (north[0] == north[1] && south[0] == south[1]) {
            south = new int[] {0, m};
        }
        return new int[] {north[0], north[1], south[0], south[1]};
    }
}
