public class Generator {
    public static List<String> families() {
        return List.of("random", "narrow", "even widths", "wide", "one width", "too wide");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(10, sizes[0] > 10 ? 1 + random.nextInt(6) : sizes[0]));
        int shelf = 1 + random.nextInt(Math.min(40, 5 + 3 * n));
        Set<Integer> widths = new LinkedHashSet<>();
        while (widths.size() < (family.equals("one width") ? 1 : n)) {
            widths.add(switch (family) {
                case "narrow" -> 2 + random.nextInt(11);
                case "even widths" -> 2 + 2 * random.nextInt(15);
                case "wide" -> 5 + random.nextInt(25);
                case "one width" -> 2 + random.nextInt(9);
                case "too wide" -> Math.min(50, shelf + 1) - (random.nextInt(3) == 0 ? shelf / 3 : 0) + random.nextInt(11);
                default -> 2 + random.nextInt(20);
            });
            widths.removeIf(w -> w < 2 || w > 50);
        }
        return new Object[] {widths.stream().mapToInt(w -> w).toArray(), shelf};
    }
}
