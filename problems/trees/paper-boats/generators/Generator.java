public class Generator {
    public static List<String> families() {
        return List.of("random", "full", "deep source", "left line", "comb", "two arms", "same bridge", "neighbours", "deep");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(30000, sizes[0]));
        int[][] child = shape(switch (family) {
            case "deep source" -> "right";
            case "left line" -> "left";
            case "same bridge", "neighbours" -> "random";
            default -> family;
        }, n, random);
        List<Integer> values = new ArrayList<>();
        int first = -random.nextInt(n + 1);
        for (int i = 0; i < n; i++) {
            values.add(first + i);
        }
        Collections.shuffle(values, random);
        int a = random.nextInt(n);
        int b = random.nextInt(n);
        switch (family) {
            case "deep source" -> {
                a = n - 1;
                b = Math.max(0, n - 2);
            }
            case "two arms" -> {
                a = n - 1;
                b = Math.max(0, n - 2 - random.nextInt(2));
            }
            case "same bridge" -> b = a;
            case "neighbours" -> {
                int[] next = child[a];
                b = next[0] >= 0 ? next[0] : next[1] >= 0 ? next[1] : a;
            }
            default -> { }
        }
        return new Object[] {levels(child, values), values.get(a), values.get(b)};
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
