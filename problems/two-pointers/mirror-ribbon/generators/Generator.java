public class Generator {
    public static List<String> families() {
        return List.of("random", "mirrored", "one too many", "two too many", "wrong in the middle", "one colour", "stripes", "pulled twice");
    }

    /** sizes[0]: the number of threads, or one more. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, sizes[0]);
        int colours = 1 + random.nextInt(3);
        String ribbon = switch (family) {
            case "mirrored" -> mirrored(n, colours, random);
            case "one too many" -> with(mirrored(n - 1, colours, random), 1, random);
            case "two too many" -> with(mirrored(Math.max(0, n - 2), colours, random), 2, random);
            case "wrong in the middle" -> "a".repeat(n / 2) + "bcbd".substring(0, Math.min(4, n - n / 2))
                    + "a".repeat(Math.max(0, n - n / 2 - 4));
            case "one colour" -> with("z".repeat(n - 1), random.nextInt(2), random);
            case "stripes" -> "xy".repeat(n).substring(0, n);
            case "pulled twice" -> "xy".repeat(n).substring(0, n - n / 2) + "yx".repeat(n).substring(0, n / 2);
            default -> word(n, colours, random);
        };
        return new Object[] {ribbon.substring(0, Math.min(100_000, ribbon.length()))};
    }

    private static String mirrored(int n, int colours, Random random) {
        String half = word(n / 2, colours, random);
        return half + word(n % 2, colours, random) + new StringBuilder(half).reverse();
    }

    private static String with(String ribbon, int threads, Random random) {
        StringBuilder all = new StringBuilder(ribbon);
        for (int t = 0; t < threads; t++) {
            all.insert(random.nextInt(all.length() + 1), (char) ('a' + random.nextInt(3)));
        }
        return all.toString();
    }

    private static String word(int n, int colours, Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < n; i++) {
            word.append((char) ('a' + random.nextInt(colours)));
        }
        return word.toString();
    }
}
