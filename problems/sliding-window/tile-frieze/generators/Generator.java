public class Generator {
    public static List<String> families() {
        return List.of("random", "plenty to spare", "nothing to spare", "one colour", "in turn", "long runs", "many colours", "rare strangers");
    }

    /** sizes[0]: the number of tiles. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, sizes[0]);
        StringBuilder frieze = new StringBuilder();
        char run = 'a';
        for (int i = 0; i < n; i++) {
            if (random.nextInt(6) == 0) {
                run = (char) ('a' + random.nextInt(4));
            }
            frieze.append(switch (family) {
                case "one colour" -> 'm';
                case "in turn" -> (char) ('a' + i % 3);
                case "long runs" -> run;
                case "many colours" -> (char) ('a' + random.nextInt(26));
                case "rare strangers" -> random.nextInt(8) == 0 ? (char) ('a' + random.nextInt(26)) : 'z';
                default -> (char) ('a' + random.nextInt(3));
            });
        }
        int spare = switch (family) {
            case "plenty to spare" -> Math.min(100_000, n - random.nextInt(2));
            case "nothing to spare" -> 0;
            default -> random.nextInt(1 + Math.min(n, 10));
        };
        return new Object[] {frieze.toString(), spare};
    }
}
