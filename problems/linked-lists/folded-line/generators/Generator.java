public class Generator {
    public static List<String> families() {
        return List.of("numbered", "random", "alike", "large numbers", "falling", "odd", "even");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(80000, sizes[0]));
        if (family.equals("odd") && n % 2 == 0 || family.equals("even") && n % 2 == 1) {
            n--;
        }
        List<Object> line = new ArrayList<>();
        int base = random.nextInt(100);
        for (int i = 0; i < n; i++) {
            line.add(switch (family) {
                case "numbered" -> (base + i) % 1000;
                case "alike" -> base;
                case "large numbers" -> random.nextInt(1000000001);
                case "falling" -> base + n - i;
                default -> random.nextInt(10);
            });
        }
        return new Object[] {line};
    }
}
