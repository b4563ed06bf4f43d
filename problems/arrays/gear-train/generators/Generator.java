public class Generator {
    public static List<String> families() {
        return List.of("random", "no zero", "one zero", "two zeros", "many zeros", "large factors", "zero at an end");
    }

    /** sizes[0]: the number of stages. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, sizes[0]);
        int[] factors = new int[n];
        for (int i = 0; i < n; i++) {
            factors[i] = random.nextBoolean() ? 1 : -1;
        }
        long most = 1_000_000_000_000_000_000L;
        int largest = family.equals("large factors") ? 1_000_000_000 : 1 + random.nextInt(12);
        int tries = Math.min(n, 40);
        for (int t = 0; t < tries; t++) {
            int at = random.nextInt(n);
            int size = (int) Math.min(most, 1 + random.nextInt(largest));
            if (Math.abs(factors[at]) == 1 && size > 1) {
                factors[at] *= size;
                most /= size;
            }
        }
        int zeros = switch (family) {
            case "random" -> random.nextInt(2);
            case "one zero" -> 1;
            case "two zeros" -> 2;
            case "many zeros" -> 1 + n / 3;
            default -> 0;
        };
        for (int z = 0; z < zeros; z++) {
            factors[random.nextInt(n)] = 0;
        }
        if (family.equals("zero at an end")) {
            factors[random.nextBoolean() ? 0 : n - 1] = 0;
        }
        return new Object[] {factors};
    }
}
