public class Generator {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static List<String> families() {
        return List.of("random", "few colours", "blocks", "one piece", "alike", "both cases", "chain");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(100000, sizes[0]));
        return new Object[] {
            switch (family) {
                case "few colours" -> any(n, shuffled(random).substring(0, 1 + random.nextInt(4)), random);
                case "blocks" -> blocks(n, random);
                case "one piece" -> onePiece(n, random);
                case "alike" -> shuffled(random).substring(0, 1).repeat(n);
                case "both cases" -> any(n, "abAB", random);
                case "chain" -> chain(n, random);
                default -> any(n, shuffled(random), random);
            }
        };
    }

    private static String any(int n, String colours, Random random) {
        StringBuilder beads = new StringBuilder();
        for (int i = 0; i < n; i++) {
            beads.append(colours.charAt(random.nextInt(colours.length())));
        }
        return beads.toString();
    }

    /** Blocks that have no colour in common. */
    private static String blocks(int n, Random random) {
        String colours = shuffled(random);
        StringBuilder beads = new StringBuilder();
        int at = 0;
        while (beads.length() < n) {
            int use = Math.min(1 + random.nextInt(4), colours.length() - at);
            int most = n - beads.length();
            int length = at + use == colours.length() ? most : 1 + random.nextInt(Math.min(most, 1 + n / 3));
            beads.append(any(length, colours.substring(at, at + use), random));
            at += use;
        }
        return beads.toString();
    }

    /** The last bead has the colour of the first, so nothing can be cut. */
    private static String onePiece(int n, Random random) {
        String beads = any(n, shuffled(random).substring(0, 30), random);
        return beads.substring(0, n - 1) + beads.charAt(0);
    }

    /** Each colour reaches just into the next one: abacbdc... */
    private static String chain(int n, Random random) {
        String colours = shuffled(random);
        StringBuilder beads = new StringBuilder();
        for (int i = 0; i < n; i++) {
            int colour = Math.min(colours.length() - 1, i / 2 + (i % 2 == 0 || random.nextInt(5) == 0 ? 0 : 1));
            beads.append(colours.charAt(colour));
        }
        return beads.toString();
    }

    private static String shuffled(Random random) {
        char[] letters = LETTERS.toCharArray();
        for (int i = letters.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            char letter = letters[i];
            letters[i] = letters[other];
            letters[other] = letter;
        }
        return new String(letters);
    }
}
