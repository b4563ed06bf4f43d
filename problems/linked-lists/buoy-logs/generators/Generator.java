public class Generator {
    public static List<String> families() {
        return List.of("random", "pairs", "single entries", "two long logs", "with empty logs", "no entries", "alike", "extremes", "one after the other");
    }

    /** sizes[0]: so many entries, or about so many. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(80000, sizes[0]));
        List<Object> logs = new ArrayList<>();
        switch (family) {
            case "pairs" -> {
                for (int i = 0; i < n / 2; i++) {
                    logs.add(log(2, 0, 9, random));
                }
            }
            case "single entries" -> {
                for (int i = 0; i < Math.min(n, 40000); i++) {
                    logs.add(log(1, -n, n, random));
                }
            }
            case "two long logs" -> {
                int length = random.nextInt(n + 1);
                logs.add(log(length, -99, 99, random));
                logs.add(log(n - length, -99, 99, random));
            }
            case "with empty logs" -> {
                for (int left = n; left > 0 && logs.size() < 40000; ) {
                    int length = random.nextInt(3) == 0 ? 1 + random.nextInt(left) : 0;
                    logs.add(log(length, -9, 9, random));
                    left -= length;
                }
            }
            case "no entries" -> {
                for (int i = random.nextInt(Math.min(n, 40000) + 1); i > 0; i--) {
                    logs.add(new ArrayList<Object>());
                }
            }
            case "alike" -> {
                for (int i = 0; i < 4; i++) {
                    logs.add(log(n / 4, 5, 5, random));
                }
            }
            case "extremes" -> spread(logs, n, 3, -2147483648L, 2147483647L, random);
            case "one after the other" -> {
                for (int i = 0; i < Math.min(n / 3, 40000); i++) {
                    logs.add(log(3, 10 * i, 10 * i + 9, random));
                }
                Collections.shuffle(logs, random);
            }
            default -> spread(logs, n, 1 + random.nextInt(8), -20, 20, random);
        }
        return new Object[] {logs.toArray(new List<?>[0])};
    }

    private static void spread(List<Object> logs, int n, int most, long low, long high, Random random) {
        int left = n;
        while (left > 0 && logs.size() < 40000) {
            int length = Math.min(left, random.nextInt(most + 1));
            logs.add(log(length, low, high, random));
            left -= length;
        }
    }

    private static List<Object> log(int length, long low, long high, Random random) {
        int[] times = new int[length];
        for (int i = 0; i < length; i++) {
            times[i] = (int) random.nextLong(low, high + 1);
        }
        Arrays.sort(times);
        List<Object> log = new ArrayList<>();
        for (int time : times) {
            log.add(time);
        }
        return log;
    }
}
