public class Generator {
    private static final long MOST = 1_000_000_000_000_000_000L;

    public static List<String> families() {
        return List.of("random", "few places", "most places", "huge factor", "power of two", "factor is a multiple", "one place", "all ones");
    }

    /** The number of pulls has so many binary digits, if it may. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int bits = Math.max(1, Math.min(60, sizes[0]));
        long top = 1L << bits - 1;
        long pulls = Math.min(MOST, top | random.nextLong() & top - 1);
        long factor = random.nextInt(1000);
        long places = 1 + random.nextInt(1000);
        switch (family) {
            case "few places" -> places = 1 + random.nextInt(4);
            case "most places" -> {
                places = 3_000_000_000L - random.nextInt(5);
                factor = places - 1 - random.nextInt(5);
            }
            case "huge factor" -> {
                factor = MOST - random.nextInt(1000);
                places = 3_000_000_000L - random.nextInt(1_000_000_000);
            }
            case "power of two" -> {
                pulls = Math.min(MOST, top);
                places = 1 + random.nextInt(2_000_000_000);
            }
            case "factor is a multiple" -> factor = places * random.nextInt(3);
            case "one place" -> {
                places = 1;
                pulls = random.nextInt(3) == 0 ? 0 : pulls;
            }
            case "all ones" -> {
                pulls = Math.min(MOST, 2 * top - 1);
                places = 2_999_999_929L;
                factor = 1_234_567_891L;
            }
            default -> {
            }
        }
        return new Object[] {factor, pulls, places};
    }
}
