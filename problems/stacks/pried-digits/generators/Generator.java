public class Generator {
    public static List<String> families() {
        return List.of("random", "rising", "falling", "alike", "zeros", "late falls", "all removed", "none removed", "two digits");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(100000, sizes[0]));
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < n; i++) {
            int digit = switch (family) {
                case "rising" -> (int) (9L * i / n) + random.nextInt(2);
                case "falling" -> (int) (9L * (n - 1 - i) / n) + random.nextInt(2);
                case "alike" -> 7 - random.nextInt(n) / Math.max(1, n - 1);
                case "zeros" -> random.nextInt(3) > 0 ? 0 : random.nextInt(10);
                case "late falls" -> i < n / 2 ? 1 : (i % 2 == 0 ? 9 : 8);
                case "two digits" -> 1 + random.nextInt(2);
                default -> random.nextInt(10);
            };
            digits.append(digit);
        }
        int k = switch (family) {
            case "all removed" -> n;
            case "none removed" -> 0;
            case "late falls" -> n / 2;
            default -> random.nextInt(n + 1);
        };
        return new Object[] {digits.toString(), k};
    }
}
