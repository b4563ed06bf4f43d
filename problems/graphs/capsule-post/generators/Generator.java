public class Generator {
    public static List<String> families() {
        return List.of("random", "slow tubes", "backwards chain", "detours", "no time", "star", "rungs", "two parts");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(20000, sizes[0]));
        int m = Math.max(1, Math.min(25000, sizes[1]));
        List<int[]> tubes = new ArrayList<>();
        switch (family) {
            case "slow tubes" -> scatter(tubes, n, m, 999999990, 11, random);
            case "no time" -> scatter(tubes, n, m, 0, 2, random);
            case "backwards chain" -> {
                for (int desk = Math.min(n - 1, m); desk > 0; desk--) {
                    tubes.add(new int[] {desk - 1, desk, 1 + random.nextInt(9)});
                }
                while (tubes.size() < m) {
                    tubes.add(new int[] {random.nextInt(n), 0, random.nextInt(9)});
                }
            }
            case "detours" -> {
                for (int i = 0; i < m; i++) {
                    int from = random.nextInt(n);
                    int to = Math.min(n - 1, from + 1 + random.nextInt(4));
                    tubes.add(new int[] {from, to, (to - from) * (to - from) * 10 + random.nextInt(5)});
                }
            }
            case "star" -> {
                for (int i = 0; i < m; i++) {
                    int desk = random.nextInt(n);
                    tubes.add(i % 3 == 0 ? new int[] {desk, 0, random.nextInt(9)} : new int[] {0, desk, random.nextInt(99)});
                }
            }
            case "rungs" -> rungs(tubes, n, m);
            case "two parts" -> {
                for (int i = 0; i < m; i++) {
                    int from = random.nextInt(n);
                    int to = random.nextInt(n);
                    tubes.add(new int[] {Math.max(from % 2, from - to % 2), to, random.nextInt(50)});
                }
            }
            default -> scatter(tubes, n, m, 0, 30, random);
        }
        return new Object[] {n, tubes.toArray(new int[0][])};
    }

    private static void scatter(List<int[]> tubes, int n, int m, int least, int choices, Random random) {
        for (int i = 0; i < m; i++) {
            tubes.add(new int[] {random.nextInt(n), random.nextInt(n), least + random.nextInt(choices)});
        }
    }

    /** Pairs of routes one after the other, the better one always given last; what it saves halves at each. */
    private static void rungs(List<int[]> tubes, int n, int m) {
        for (int i = 0; 2 * i + 2 < n && 3 * i + 3 <= m; i++) {
            int save = 1 << Math.max(0, 28 - i);
            tubes.add(new int[] {2 * i, 2 * i + 2, save});
            tubes.add(new int[] {2 * i, 2 * i + 1, 0});
            tubes.add(new int[] {2 * i + 1, 2 * i + 2, 0});
        }
    }
}
