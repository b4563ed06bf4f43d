public class Generator {
    public static List<String> families() {
        return List.of("random", "well set", "one changed", "one equal", "rising line", "falling line", "zigzag", "extremes", "full");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(40000, sizes[0]));
        if (family.equals("random")) {
            n = random.nextInt(Math.min(n, 5) + 1);
        }
        int[][] child = shape(switch (family) {
            case "rising line" -> "right";
            case "falling line" -> "left";
            case "zigzag", "full" -> family;
            default -> random.nextBoolean() ? "deep" : "random";
        }, n, random);
        // Numbers in order, so that all is well set at first.
        Integer[] values = new Integer[n];
        int step = 1 + random.nextInt(3);
        int number = -random.nextInt(n + 1) * step;
        Deque<Integer> open = new ArrayDeque<>();
        int at = n == 0 ? -1 : 0;
        while (at >= 0 || !open.isEmpty()) {
            while (at >= 0) {
                open.push(at);
                at = child[at][0];
            }
            at = open.pop();
            values[at] = number;
            number += 1 + random.nextInt(step);
            at = child[at][1];
        }
        int any = n == 0 ? 0 : random.nextInt(n);
        switch (family) {
            case "random" -> {
                for (int i = 0; i < n; i++) {
                    values[i] = random.nextInt(7) - 3;
                }
            }
            case "one changed" -> values[any] += random.nextInt(9) - 4;
            case "one equal" -> values[any] = values[random.nextInt(n)];
            case "extremes" -> {
                int smallest = 0;
                int largest = 0;
                for (int i = 0; i < n; i++) {
                    smallest = values[i] < values[smallest] ? i : smallest;
                    largest = values[i] > values[largest] ? i : largest;
                }
                values[largest] = Integer.MAX_VALUE;
                values[smallest] = Integer.MIN_VALUE;
                if (random.nextInt(3) == 0) {
                    values[any] = random.nextBoolean() ? Integer.MAX_VALUE : Integer.MIN_VALUE;
                }
            }
            default -> { }
        }
        return new Object[] {levels(child, Arrays.asList(values))};
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
