public class Generator {
    public static List<String> families() {
        return List.of("random", "easy first", "hidden order", "backwards chain", "one basis", "one goal", "nearly possible", "free");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(40000, sizes[0]));
        List<Set<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            lists.add(new LinkedHashSet<>());
        }
        int[] place = new int[n];
        List<Integer> shuffled = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            shuffled.add(i);
        }
        if (!family.equals("easy first")) {
            Collections.shuffle(shuffled, random);
        }
        for (int i = 0; i < n; i++) {
            place[i] = shuffled.get(i);
        }
        switch (family) {
            case "random" -> {
                for (int i = random.nextInt(n + 1); i > 0; i--) {
                    lists.get(random.nextInt(n)).add(random.nextInt(n));
                }
            }
            case "backwards chain" -> {
                for (int i = 0; i + 1 < n; i++) {
                    lists.get(i).add(i + 1);
                }
            }
            case "one basis" -> {
                for (int i = 1; i < n; i++) {
                    lists.get(place[i]).add(place[0]);
                }
            }
            case "one goal" -> {
                for (int i = 1; i < n; i++) {
                    lists.get(place[0]).add(place[i]);
                }
            }
            case "free" -> lists.get(random.nextInt(n)).add(random.nextInt(n));
            default -> {
                int count = random.nextInt(2 * n);
                for (int i = 0; i < count && n > 1; i++) {
                    int later = 1 + random.nextInt(n - 1);
                    lists.get(place[later]).add(place[random.nextInt(later)]);
                }
                if (family.equals("nearly possible") && n > 1) {
                    int later = 1 + random.nextInt(n - 1);
                    int earlier = random.nextInt(later);
                    lists.get(place[later]).add(place[earlier]);
                    lists.get(place[earlier]).clear();
                    lists.get(place[earlier]).add(place[later]);
                }
            }
        }
        int[][] needs = new int[n][];
        for (int i = 0; i < n; i++) {
            needs[i] = lists.get(i).stream().mapToInt(Integer::intValue).toArray();
        }
        return new Object[] {needs};
    }
}
