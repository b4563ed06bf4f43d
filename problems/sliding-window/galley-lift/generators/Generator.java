public class Generator {
    public static List<String> families() {
        return List.of("random", "last letter at the end", "never enough", "one letter", "part of the galley", "whole galley", "both cases",
                "ties", "many of one");
    }

    /** sizes[0]: the length of the galley, sizes[1]: that of the sign. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, sizes[0]);
        int m = Math.max(1, sizes.length > 1 ? sizes[1] : n);
        return switch (family) {
            case "last letter at the end" -> new Object[] {"a".repeat(n - 1) + "b", "a".repeat(m / 2) + "b"};
            case "never enough" -> new Object[] {word(n, "abc", random), word(m - 1, "abc", random) + "d"};
            case "one letter" -> new Object[] {"x".repeat(n), "x".repeat(m)};
            case "part of the galley" -> {
                String galley = word(n, "abcde", random);
                int from = random.nextInt(n);
                yield new Object[] {galley, shuffled(galley.substring(from, from + Math.min(m, n - from)), random)};
            }
            case "whole galley" -> {
                String galley = word(n, "abcABC", random);
                yield new Object[] {galley, shuffled(galley.substring(0, Math.min(n, m)), random)};
            }
            // A sign that is to be far longer than the galley is so.
            case "both cases" -> new Object[] {word(n, "aAzZ", random), word(m > 2 * n ? m : Math.min(m, 1 + n / 3), "aAzZ", random)};
            case "ties" -> new Object[] {"abcb".repeat(n).substring(0, n),
                m > 5 ? "abcb".repeat(m).substring(0, m / 2) : word(Math.min(m, 3), "abc", random)};
            case "many of one" -> new Object[] {word(n, "eeeeea", random), "e".repeat(Math.max(1, Math.min(m, n / 2)))};
            default -> new Object[] {word(n, "abc", random), word(Math.min(m, 1 + n / 4), "abc", random)};
        };
    }

    private static String word(int length, String letters, Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static String shuffled(String word, Random random) {
        char[] letters = word.toCharArray();
        for (int i = letters.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            char other = letters[i];
            letters[i] = letters[j];
            letters[j] = other;
        }
        return new String(letters);
    }
}
