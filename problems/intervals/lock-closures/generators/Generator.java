public class Generator {
    public static List<String> families() {
        return List.of("random", "touching", "over several", "at an end", "far apart", "between all others");
    }

    public static Object[] input(String family, int[] sizes, java.util.Random random) {
        int n = sizes[0];
        int step = family.equals("far apart") ? 1_800_000_000 / n : 3;
        int time = family.equals("far apart") ? -1_900_000_000 : -random.nextInt(2 * n + 1);
        int[][] closures = new int[n][];
        for (int i = 0; i < n; i++) {
            int start = time + 1 + random.nextInt(step);
            int end = start + 1 + random.nextInt(step);
            closures[i] = new int[] {start, end};
            time = end;
        }
        int at = random.nextInt(n);
        int other = Math.min(n - 1, at + random.nextInt(4));
        int first = closures[0][0];
        int[] added = switch (family) {
            case "touching" -> touching(closures, at, random);
            case "over several" -> new int[] {
                closures[at][0] - 1 + random.nextInt(3), closures[other][1] + random.nextInt(3)
            };
            case "at an end" -> random.nextBoolean()
                    ? new int[] {first - 3, first - random.nextInt(3)}
                    : new int[] {time + random.nextInt(3), time + 3};
            case "between all others" -> new int[] {time + 5, time + 6};
            default -> {
                int start = (int) (first - 5 + random.nextLong((long) time - first + 10));
                yield new int[] {start, (int) Math.min(2_000_000_000, start + 1L + random.nextInt(step))};
            }
        };
        if (family.equals("between all others")) {
            // The later half moves on, so that there is room in the middle.
            for (int i = n / 2; i < n; i++) {
                closures[i][0] += 4;
                closures[i][1] += 4;
            }
            int from = n / 2 == 0 ? first - 2 : closures[n / 2 - 1][1] + 1;
            added = new int[] {from, from + 1 + random.nextInt(2)};
        }
        return new Object[] {closures, added[0] < added[1] ? added : new int[] {added[0], added[0] + 1}};
    }

    private static int[] touching(int[][] closures, int at, java.util.Random random) {
        int end = closures[at][1];
        int start = closures[at][0];
        return switch (random.nextInt(3)) {
            case 0 -> new int[] {end, end + 1 + random.nextInt(3)};
            case 1 -> new int[] {start - 1 - random.nextInt(3), start};
            default -> at + 1 < closures.length
                    ? new int[] {end, closures[at + 1][0]}
                    : new int[] {start, end};
        };
    }
}
