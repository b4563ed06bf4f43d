public class Generator {
    public static List<String> families() {
        return List.of("random", "few dishes", "equally often", "one begins another", "all different");
    }

    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int n = sizes[0];
        String[] orders = new String[n];
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < n; i++) {
            orders[i] = switch (family) {
                case "few dishes" -> name(random.nextInt(4), 1);
                case "equally often" -> name(i / times, 3);
                case "one begins another" -> "soup".repeat(3).substring(0, 1 + random.nextInt(12));
                case "all different" -> name(i, 4);
                default -> name(random.nextInt(1 + n / 2), 2);
            };
        }
        Collections.shuffle(Arrays.asList(orders), random);
        int different = new HashSet<>(Arrays.asList(orders)).size();
        // A thousand places at most: as few in a shorter list as in the longest one, so that they grow with it.
        int most = Math.min(1000, n > 100 || family.equals("all different") ? (different + 29) / 30 : different);
        return new Object[] {orders, family.equals("all different") ? most : 1 + random.nextInt(most)};
    }

    /** At least so many letters; different numbers have different names. */
    private static String name(int number, int letters) {
        StringBuilder name = new StringBuilder();
        int left = number;
        while (left > 0 || name.length() < letters) {
            name.append((char) ('a' + left % 26));
            left /= 26;
        }
        return name.append("bckmp".charAt(number % 5)).toString();
    }
}
