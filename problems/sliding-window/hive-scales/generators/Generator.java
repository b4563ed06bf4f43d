public class Generator {
    public static List<String> families() {
        return List.of("random", "half of the season", "one day", "all days", "losses only", "wide", "last days best", "first days best");
    }

    /** sizes[0]: the number of days in the season. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, sizes[0]);
        int days = switch (family) {
            case "half of the season" -> Math.max(1, n / 2);
            case "one day" -> 1;
            case "all days" -> n;
            default -> 1 + random.nextInt(n);
        };
        int[] changes = new int[n];
        for (int i = 0; i < n; i++) {
            changes[i] = switch (family) {
                case "losses only" -> -1 - random.nextInt(9);
                case "wide" -> random.nextInt(-1_000_000_000, 1_000_000_001);
                case "last days best" -> i + random.nextInt(3) - n / 2;
                case "first days best" -> n / 2 - i + random.nextInt(3);
                default -> random.nextInt(19) - 9;
            };
        }
        return new Object[] {changes, days};
    }
}
