public class Generator {
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    public static List<String> families() {
        return List.of("random", "right", "deep", "side by side", "one changed", "one left out", "crossing", "words", "only opening");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(0, Math.min(100000, sizes[0]));
        return new Object[] {
            switch (family) {
                case "right" -> right(n, 2, random);
                case "deep" -> deep(n, random);
                case "side by side" -> right(n, 0, random);
                case "one changed" -> changed(right(n, 2, random), random);
                case "one left out" -> leftOut(random.nextBoolean() ? deep(n, random) : right(n, 1, random), random);
                case "crossing" -> crossing(n, random);
                case "words" -> any(n, "abc ", random);
                case "only opening" -> any(n, OPENING, random);
                default -> any(n, "()[]{}", random);
            }
        };
    }

    private static String any(int n, String from, Random random) {
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < n; i++) {
            script.append(from.charAt(random.nextInt(from.length())));
        }
        return script.toString();
    }

    /** A script that is accepted; opening is preferred the more the larger {@code eager} is. */
    private static String right(int n, int eager, Random random) {
        StringBuilder script = new StringBuilder();
        StringBuilder open = new StringBuilder();
        while (script.length() + open.length() < n) {
            int room = n - script.length() - open.length();
            if (room < 2 || random.nextInt(6) == 0) {
                script.append(random.nextBoolean() ? ' ' : (char) ('a' + random.nextInt(26)));
            } else if (open.length() > 0 && random.nextInt(2 + eager) == 0) {
                script.append(open.charAt(open.length() - 1));
                open.setLength(open.length() - 1);
            } else {
                int kind = random.nextInt(3);
                script.append(OPENING.charAt(kind));
                open.append(CLOSING.charAt(kind));
            }
        }
        return script.append(open.reverse()).toString();
    }

    private static String deep(int n, Random random) {
        StringBuilder script = new StringBuilder(any(n / 2, OPENING, random));
        for (int i = n / 2 - 1; i >= 0; i--) {
            script.append(CLOSING.charAt(OPENING.indexOf(script.charAt(i))));
        }
        return script.toString();
    }

    private static String changed(String script, Random random) {
        if (script.isEmpty()) {
            return script;
        }
        int at = random.nextInt(script.length());
        return script.substring(0, at) + any(1, "()[]{}", random) + script.substring(at + 1);
    }

    private static String leftOut(String script, Random random) {
        if (script.isEmpty()) {
            return script;
        }
        int at = random.nextInt(script.length());
        return script.substring(0, at) + script.substring(at + 1);
    }

    /** Every kind is right by itself, but two effects cross. */
    private static String crossing(int n, Random random) {
        int kind = random.nextInt(3);
        int other = (kind + 1 + random.nextInt(2)) % 3;
        String part = right(Math.max(0, n - 4) / 3, 1, random);
        return part + OPENING.charAt(kind) + part + OPENING.charAt(other) + CLOSING.charAt(kind) + part + CLOSING.charAt(other);
    }
}
