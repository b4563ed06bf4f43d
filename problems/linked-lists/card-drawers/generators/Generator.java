public class Generator {
    public static List<String> families() {
        return List.of("random", "few numbers", "one after the other", "other after the one", "zip", "one empty", "all alike", "extremes");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(0, Math.min(40000, sizes[0]));
        int m = Math.max(0, Math.min(40000, sizes.length > 1 ? sizes[1] : sizes[0]));
        return switch (family) {
            case "few numbers" -> new Object[] {sorted(n, 0, 4, random), sorted(m, 0, 4, random)};
            case "one after the other" -> new Object[] {sorted(n, 0, 5, random), sorted(m, 5, 9, random)};
            case "other after the one" -> new Object[] {sorted(n, 5, 9, random), sorted(m, 0, 5, random)};
            case "zip" -> new Object[] {steps(n, 0), steps(m, 1)};
            case "one empty" -> random.nextBoolean()
                    ? new Object[] {sorted(n, -50, 50, random), sorted(0, 0, 0, random)}
                    : new Object[] {sorted(0, 0, 0, random), sorted(m, -50, 50, random)};
            case "all alike" -> new Object[] {sorted(n, 7, 7, random), sorted(m, 7, 7, random)};
            case "extremes" -> new Object[] {sorted(n, -2147483648L, 2147483647L, random), sorted(m, -2147483648L, 2147483647L, random)};
            default -> new Object[] {sorted(n, -n - 5, n + 5, random), sorted(m, -n - 5, n + 5, random)};
        };
    }

    private static List<Object> sorted(int n, long low, long high, Random random) {
        int[] numbers = new int[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = (int) random.nextLong(low, high + 1);
        }
        Arrays.sort(numbers);
        List<Object> list = new ArrayList<>();
        for (int number : numbers) {
            list.add(number);
        }
        return list;
    }

    private static List<Object> steps(int n, int from) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            list.add(from + 2 * i);
        }
        return list;
    }
}
