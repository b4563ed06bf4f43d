public class Generator {
    private static final String SIGNS = "*?#_";

    public static List<String> families() {
        return List.of("random", "strips in order, word backwards", "letter as the joker", "every piece needed", "one piece too few",
                "only jokers help", "few letters", "one letter a strip", "short word", "nothing to spell");
    }

    /** sizes[0]: the number of pieces on all strips, and about the length of the word. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(0, Math.min(200_000, sizes[0]));
        int letters = switch (family) {
            case "few letters", "letter as the joker" -> 3;
            case "only jokers help", "one letter a strip", "random" -> 6;
            default -> 26;
        };
        boolean isLetter = family.equals("letter as the joker") || family.equals("random") && random.nextInt(3) == 0;
        char joker = isLetter ? (char) ('a' + random.nextInt(letters)) : SIGNS.charAt(random.nextInt(SIGNS.length()));
        int jokersInTen = switch (family) {
            case "only jokers help" -> 6;
            case "strips in order, word backwards" -> 0;
            default -> random.nextInt(4);
        };

        char[] pieces = new char[n];
        for (int i = 0; i < n; i++) {
            pieces[i] = random.nextInt(10) < jokersInTen ? joker : (char) ('a' + random.nextInt(letters));
        }
        if (family.equals("strips in order, word backwards")) {
            Arrays.sort(pieces);
        }
        StringBuilder word = new StringBuilder();
        int length = switch (family) {
            case "nothing to spell" -> 0;
            case "short word" -> random.nextInt(Math.min(n, 5) + 1);
            case "one piece too few" -> Math.min(200_000, n + 1);
            case "random", "few letters", "letter as the joker" -> n == 0 ? 0 : n - random.nextInt((n + 2) / 3);
            default -> n;
        };
        // A word from the pieces themselves, in which some letters may be exchanged afterwards.
        for (int i = 0; i < length; i++) {
            boolean own = i < n && (pieces[i] != joker || isLetter && random.nextInt(3) == 0);
            word.append(own ? pieces[i] : (char) ('a' + random.nextInt(letters)));
        }
        int exchanged = switch (family) {
            case "random", "few letters", "letter as the joker", "only jokers help" -> random.nextInt(3);
            default -> 0;
        };
        for (int i = 0; i < exchanged && length > 0; i++) {
            word.setCharAt(random.nextInt(length), (char) ('a' + random.nextInt(letters)));
        }
        if (family.equals("strips in order, word backwards")) {
            word.reverse();
        } else {
            shuffle(pieces, random);
        }
        return new Object[] {strips(family, pieces, random), word.toString(), joker};
    }

    private static void shuffle(char[] pieces, Random random) {
        for (int i = pieces.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            char piece = pieces[i];
            pieces[i] = pieces[j];
            pieces[j] = piece;
        }
    }

    /** Cuts the pieces into strips, 10,000 at most. */
    private static List<String> strips(String family, char[] pieces, Random random) {
        int longest = family.equals("one letter a strip") ? 1 : pieces.length > 10_000 ? 1000 : 2 + random.nextInt(9);
        List<String> strips = new ArrayList<>();
        for (int from = 0; from < pieces.length; ) {
            boolean last = strips.size() == 9_999;
            int length = last ? pieces.length - from : Math.min(pieces.length - from, 1 + random.nextInt(longest));
            strips.add(new String(pieces, from, length));
            from += length;
        }
        return strips;
    }
}
