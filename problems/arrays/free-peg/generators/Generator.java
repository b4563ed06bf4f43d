public class Generator {
    public static List<String> families() {
        return List.of("random", "all in use", "one missing", "misread first", "all alike", "wide", "turned round", "shifted");
    }

    /** sizes[0]: the number of slips. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, sizes[0]);
        int[] slips = new int[n];
        int gap = 1 + random.nextInt(n);
        int same = random.nextInt(4);
        int start = random.nextInt(4) - 1;
        for (int i = 0; i < n; i++) {
            slips[i] = switch (family) {
                case "all in use" -> i + 1;
                case "one missing" -> i + 1 < gap ? i + 1 : i + 2;
                case "misread first" -> i < n / 2 ? -random.nextInt(3) : i - n / 2 + 1;
                case "all alike" -> same;
                case "wide" -> random.nextInt();
                case "turned round" -> n - i;
                case "shifted" -> start + i;
                default -> random.nextInt(n + 3) - 1;
            };
        }
        if (family.equals("all in use") || family.equals("one missing")) {
            for (int i = n - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int other = slips[i];
                slips[i] = slips[j];
                slips[j] = other;
            }
        }
        return new Object[] {slips};
    }
}
