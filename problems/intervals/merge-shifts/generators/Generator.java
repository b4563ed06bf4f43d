public class Generator {
    private static final int END = 2_000_000_000;

    public static List<String> families() {
        return List.of("random", "all apart", "many apart, then many that overlap", "touching ends", "one inside another", "full range",
                "few different", "long and short", "sorted down");
    }

    /** sizes[0]: the number of shifts. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(0, Math.min(50_000, sizes[0]));
        int base = random.nextInt(200) - 100;
        List<int[]> shifts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            shifts.add(switch (family) {
                case "all apart" -> from(base + 3 * i, 1 + random.nextInt(2));
                case "many apart, then many that overlap" -> i < n / 2 || n < 4 ? from(base + 3 * i, 1) : from(base + i, 1 + random.nextInt(3));
                case "touching ends" -> from(base + 2 * i + (random.nextInt(8) == 0 ? 1 : 0), 2);
                case "one inside another" -> from(base - 2 * i - random.nextInt(2), 4 * i + 3);
                case "full range", "sorted down" -> anywhere(n, random);
                case "few different" -> from(base + random.nextInt(8), 1 + random.nextInt(2));
                case "long and short" -> from(base + random.nextInt(20 * n), random.nextInt(6) == 0 ? 1 + random.nextInt(60) : 1 + random.nextInt(4));
                default -> from(base + random.nextInt(5 * n), 1 + random.nextInt(6));
            });
        }
        if (family.equals("many apart, then many that overlap")) {
            Collections.shuffle(shifts.subList(0, n / 2), random);
        } else if (family.equals("sorted down")) {
            shifts.sort((one, other) -> Integer.compare(other[0], one[0]));
        } else {
            Collections.shuffle(shifts, random);
        }
        return new Object[] {shifts.toArray(new int[0][])};
    }

    private static int[] from(int start, int length) {
        return new int[] {start, start + length};
    }

    private static int[] anywhere(int n, Random random) {
        long start = -END + (long) (random.nextDouble() * (2L * END - 1));
        long most = Math.min(END - start, 1 + 4L * END / n);
        long length = 1 + (long) (random.nextDouble() * most);
        return new int[] {(int) start, (int) Math.min(END, start + length)};
    }
}
