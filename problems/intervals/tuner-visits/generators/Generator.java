public class Generator {
    public static List<String> families() {
        return List.of("random", "one clash", "in order of the day", "far apart", "no clash");
    }

    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int n = sizes[0];
        int[][] visits = new int[n][];
        if (family.equals("random")) {
            for (int i = 0; i < n; i++) {
                int start = random.nextInt((int) Math.min(1_000_000_000, 4L * n * n + 2)) - n;
                visits[i] = new int[] {start, start + 1 + random.nextInt(8)};
            }
            return new Object[] {visits};
        }
        // One after the other, often without a break; every gap and length is at least 0 and 1.
        int most = family.equals("far apart") ? Math.max(1, 1_900_000_000 / n) : 4;
        int time = family.equals("far apart") ? -1_950_000_000 : -random.nextInt(10);
        for (int i = 0; i < n; i++) {
            int start = time + (random.nextBoolean() ? 0 : random.nextInt(most));
            int end = start + 1 + random.nextInt(most);
            visits[i] = new int[] {start, end};
            time = end;
        }
        if (family.equals("one clash") && n > 1) {
            int at = random.nextInt(n - 1);
            visits[at][1] = visits[at + 1][0] + 1;
        }
        if (!family.equals("in order of the day")) {
            Collections.shuffle(Arrays.asList(visits), random);
        }
        return new Object[] {visits};
    }
}
