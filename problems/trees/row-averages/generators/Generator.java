public class Generator {
    public static List<String> families() {
        return List.of("random", "one corridor", "full rows", "left corridor", "zigzag", "comb", "deep", "large readings", "largest and smallest",
                "no room or few");
    }

    /** sizes[0]: the number of rooms. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(0, Math.min(50_000, sizes[0]));
        if (family.equals("no room or few")) {
            n = random.nextInt(Math.min(n, 3) + 1);
        }
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            values.add(switch (family) {
                case "large readings" -> Integer.MAX_VALUE - random.nextInt(1000);
                case "largest and smallest" -> random.nextBoolean() ? Integer.MIN_VALUE : random.nextBoolean() ? Integer.MAX_VALUE : random.nextInt();
                case "one corridor" -> random.nextInt(10);
                default -> random.nextInt(41) - 20;
            });
        }
        return new Object[] {levels(shape(family, n, random), values)};
    }

    /** Which child is where: 0 to n - 1, the root is 0, -1 is none. */
    private static int[][] shape(String family, int n, Random random) {
        int[][] child = new int[n][2];
        for (int[] pair : child) {
            pair[0] = -1;
            pair[1] = -1;
        }
        List<int[]> free = new ArrayList<>(List.of(new int[] {0, 0}, new int[] {0, 1}));
        for (int i = 1; i < n; i++) {
            switch (family) {
                case "full rows", "large readings" -> child[(i - 1) / 2][(i - 1) % 2] = i;
                case "one corridor" -> child[i - 1][1] = i;
                case "left corridor" -> child[i - 1][0] = i;
                case "zigzag" -> child[i - 1][i % 2] = i;
                case "comb" -> child[i % 2 == 1 ? i - 1 : i - 2][i % 2] = i;
                default -> {
                    int at = family.equals("deep") ? Math.max(0, free.size() - 1 - random.nextInt(3)) : random.nextInt(free.size());
                    int[] place = free.remove(at);
                    child[place[0]][place[1]] = i;
                    free.add(new int[] {i, 0});
                    free.add(new int[] {i, 1});
                }
            }
        }
        return child;
    }

    private static List<Object> levels(int[][] child, List<Integer> values) {
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
