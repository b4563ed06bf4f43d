public class Generator {
    public static List<String> families() {
        return List.of("random", "no song twice", "one song", "round and round", "there and back", "few songs", "pairs", "one repeat");
    }

    /** sizes[0]: the number of plays. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(0, sizes[0]);
        int[] songs = new int[n];
        int start = 1 + random.nextInt(900_000_000);
        int round = 1 + random.nextInt(Math.max(1, n));
        for (int i = 0; i < n; i++) {
            songs[i] = switch (family) {
                case "no song twice", "one repeat" -> start + i;
                case "one song" -> start;
                case "round and round" -> start + i % round;
                case "there and back" -> start + Math.min(i, n - 1 - i);
                case "few songs" -> 1 + random.nextInt(4);
                case "pairs" -> start + i / 2;
                default -> 1 + random.nextInt(n);
            };
        }
        if (family.equals("one repeat") && n > 0) {
            songs[random.nextInt(n)] = songs[random.nextInt(n)];
        }
        return new Object[] {songs};
    }
}
