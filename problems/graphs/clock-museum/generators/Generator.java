public class Generator {
    public static List<String> families() {
        return List.of("random", "few keys", "chain", "backwards chain", "rings", "all in room 0", "repeats", "leads nowhere");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(40000, sizes[0]));
        List<List<Integer>> boards = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            boards.add(new ArrayList<>());
        }
        switch (family) {
            case "few keys" -> scatter(boards, n * 3 / 4, n, random);
            case "chain" -> {
                for (int i = 0; i + 1 < n; i++) {
                    boards.get(i).add(i + 1);
                }
            }
            case "backwards chain" -> {
                for (int i = 0; i < n; i++) {
                    boards.get(i).add(i == 0 ? n - 1 : i - 1);
                }
            }
            case "rings" -> {
                int length = 1 + random.nextInt(5);
                for (int i = 0; i < n; i++) {
                    int start = i / length * length;
                    boards.get(i).add(Math.min(n - 1, i + 1 - start == length ? start : i + 1));
                    if (random.nextInt(3) == 0) {
                        boards.get(i).add(random.nextInt(n));
                    }
                }
            }
            case "all in room 0" -> {
                for (int i = 0; i < n; i++) {
                    boards.get(0).add(random.nextInt(n));
                }
            }
            case "repeats" -> {
                for (int i = 0; i < n; i++) {
                    int key = random.nextInt(n);
                    boards.get(i).addAll(List.of(key, random.nextBoolean() ? key : i));
                }
            }
            case "leads nowhere" -> {
                for (int i = 1; i < n; i++) {
                    boards.get(i).add(random.nextInt(i + 1));
                }
                boards.get(0).add(random.nextInt(n));
            }
            default -> scatter(boards, random.nextInt(2 * n + 1), n, random);
        }
        int[][] keys = new int[n][];
        for (int i = 0; i < n; i++) {
            keys[i] = boards.get(i).stream().mapToInt(Integer::intValue).toArray();
        }
        return new Object[] {keys};
    }

    private static void scatter(List<List<Integer>> boards, int count, int n, Random random) {
        for (int i = 0; i < count; i++) {
            boards.get(random.nextInt(n)).add(random.nextInt(n));
        }
    }
}
