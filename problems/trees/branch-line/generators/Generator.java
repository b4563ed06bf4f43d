public class Generator {
    public static List<String> families() {
        return List.of("random", "full", "left", "right", "zigzag", "comb", "two arms", "deep", "fork far down");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(40000, sizes[0]));
        if (family.equals("random") && n < 3) {
            n = random.nextInt(n + 1);
        }
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            values.add(random.nextInt(100));
        }
        int[][] child = shape(family.equals("fork far down") ? "right" : family, n, random);
        if (family.equals("fork far down") && n > 6) {
            // The last two thirds become two arms below one station.
            int fork = n / 3;
            int second = fork + 1 + (n - fork) / 2;
            child[second - 1][1] = -1;
            child[fork][0] = second;
        }
        return new Object[] {levels(child, values)};
    }

    /** Which child is where: 0 to n - 1, the root is 0, -1 is none. */
    private static int[][] shape(String shape, int n, Random random) {
        int[][] child = new int[n][2];
        for (int[] pair : child) {
            pair[0] = -1;
            pair[1] = -1;
        }
        List<int[]> free = new ArrayList<>(List.of(new int[] {0, 0}, new int[] {0, 1}));
        for (int i = 1; i < n; i++) {
            switch (shape) {
                case "full" -> child[(i - 1) / 2][(i - 1) % 2] = i;
                case "left" -> child[i - 1][0] = i;
                case "right" -> child[i - 1][1] = i;
                case "zigzag" -> child[i - 1][i % 2] = i;
                case "comb" -> child[i % 2 == 1 ? i - 1 : i - 2][i % 2] = i;
                case "two arms" -> child[i <= 2 ? 0 : i - 2][i % 2] = i;
                default -> {
                    int at = shape.equals("deep") ? Math.max(0, free.size() - 1 - random.nextInt(3)) : random.nextInt(free.size());
                    int[] place = free.remove(at);
                    child[place[0]][place[1]] = i;
                    free.add(new int[] {i, 0});
                    free.add(new int[] {i, 1});
                }
            }
        }
        return child;
    }

    private static List<Object> levels(int[][] child, List<?> values) {
        List<Object> result = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        if (child.length > 0) {
            order.add(0);
            result.add(values.get(0));
        }
        for (int i = 0; i < order.size(); i++) {
            for (int next : child[order.get(i)]) {
                result.add(next < 0 ? null : values.get(next));
                if (next >= 0) {
                    order.add(next);
                }
            }
        }
        while (!result.isEmpty() && result.get(result.size() - 1) == null) {
            result.remove(result.size() - 1);
        }
        return result;
    }
}
