public class Generator {
    private static final int LONGEST = 1_000_000_000;

    public static List<String> families() {
        return List.of("random", "close together", "many alike", "few planks", "nothing long enough");
    }

    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int n = sizes[0];
        int planks = family.equals("few planks") ? random.nextInt(4) : n;
        int[] lengths = new int[planks];
        int[] orders = new int[n];
        switch (family) {
            case "nothing long enough" -> {
                Arrays.fill(lengths, 1 + random.nextInt(9));
                Arrays.fill(orders, 10);
                if (n > 1) {
                    orders[random.nextInt(n)] = 1 + random.nextInt(9);
                }
            }
            case "many alike" -> fill(lengths, orders, 5, random);
            case "close together" -> fill(lengths, orders, 2 * n, random);
            case "few planks" -> fill(lengths, orders, 12, random);
            default -> fill(lengths, orders, LONGEST, random);
        }
        return new Object[] {lengths, orders};
    }

    private static void fill(int[] lengths, int[] orders, int most, java.util.Random random) {
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = 1 + random.nextInt(most);
        }
        Arrays.sort(lengths);
        for (int i = 0; i < orders.length; i++) {
            orders[i] = 1 + random.nextInt(most);
        }
    }
}
