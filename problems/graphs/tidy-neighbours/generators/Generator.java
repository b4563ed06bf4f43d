public class Generator {
    public static List<String> families() {
        return List.of("random", "one signpost", "noisy chain", "chain in mixed order", "ring", "many repeats", "arms to itself", "tidy already",
                "every corner in every list", "a corner or two", "one centre");
    }

    /** sizes[0]: the number of arms. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(0, Math.min(100_000, sizes[0]));
        if (family.equals("a corner or two")) {
            return new Object[] {few(n, random)};
        }
        int corners = Math.min(20_000, 1 + switch (family) {
            case "one signpost" -> Math.min(n, 98);
            case "noisy chain" -> n / 2;
            case "chain in mixed order", "tidy already", "one centre" -> n;
            case "ring" -> Math.max(0, n - 1);
            case "many repeats" -> n / 5;
            case "arms to itself" -> n / 3;
            case "every corner in every list" -> Math.max(0, (int) Math.sqrt(n / 2.0) - 1);
            default -> random.nextInt(n + 1);
        });
        List<List<Integer>> town = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int corner = 1; corner <= corners; corner++) {
            town.add(new ArrayList<>());
            order.add(corner);
        }
        boolean inOrder = family.equals("noisy chain") || family.equals("tidy already") && random.nextBoolean();
        if (!inOrder) {
            Collections.shuffle(order.subList(1, corners), random);
        }
        // Ways from corner 1 to all others first; the rest of the arms as the family wants them.
        for (int i = 1; i < corners; i++) {
            int from = switch (family) {
                case "one signpost", "one centre" -> 0;
                case "noisy chain", "chain in mixed order", "ring" -> i - 1;
                default -> random.nextInt(i);
            };
            town.get(order.get(from) - 1).add(order.get(i));
        }
        for (int arms = corners - 1; arms < n; arms++) {
            int from = 1 + random.nextInt(corners);
            int to = 1 + random.nextInt(corners);
            switch (family) {
                case "one signpost", "one centre" -> from = 1;
                case "noisy chain" -> to = Math.max(1, Math.min(corners, from + random.nextInt(3) - 1));
                case "ring" -> {
                    from = order.get(corners - 1);
                    to = 1;
                }
                case "many repeats" -> {
                    List<Integer> own = town.get(from - 1);
                    to = own.isEmpty() ? to : own.get(random.nextInt(own.size()));
                }
                case "arms to itself" -> to = random.nextInt(4) == 0 ? to : from;
                case "every corner in every list" -> {
                    from = 1 + arms % corners;
                    to = corners - arms / corners % corners;
                }
                default -> { }
            }
            town.get(from - 1).add(to);
        }
        for (List<Integer> arms : town) {
            if (family.equals("tidy already")) {
                Collections.sort(arms);
            } else if (!family.equals("every corner in every list")) {
                Collections.shuffle(arms, random);
            }
        }
        return new Object[] {town};
    }

    /** No corner, one or two. */
    private static List<List<Integer>> few(int n, Random random) {
        int corners = random.nextInt(Math.min(3, n + 1));
        List<List<Integer>> town = new ArrayList<>();
        for (int corner = 0; corner < corners; corner++) {
            town.add(new ArrayList<>());
        }
        if (corners == 2) {
            town.get(0).add(2);
        }
        for (int arms = 1; corners > 0 && arms < n; arms++) {
            town.get(random.nextInt(corners)).add(1 + random.nextInt(corners));
        }
        return town;
    }
}
