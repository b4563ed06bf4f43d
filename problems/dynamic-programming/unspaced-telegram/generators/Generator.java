public class Generator {
    public static List<String> families() {
        return List.of("random", "one letter", "two letters", "built from words", "built, one letter changed", "long words", "unreadable end", "a slip of one letter");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(20000, sizes[0]));
        int m = Math.max(1, Math.min(200, sizes[1]));
        if (family.equals("one letter")) {
            m = Math.min(20, m);
        }
        int letters = switch (family) {
            case "one letter", "a slip of one letter" -> 1;
            case "two letters", "unreadable end" -> 2;
            default -> 2 + random.nextInt(3);
        };
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; words.size() < m; i++) {
            int longest = Math.min(20, 2 + i / 20);
            int length = switch (family) {
                case "one letter" -> i < 20 ? 1 + random.nextInt(20) : 1 + i % 20;
                case "a slip of one letter" -> i < 20 ? 20 - i : 20;
                case "long words" -> 8 + random.nextInt(13);
                default -> 1 + random.nextInt(longest);
            };
            words.add(text(length, family.equals("a slip of one letter") && i >= 20 ? 26 : letters, random));
        }
        List<String> list = new ArrayList<>(words);
        StringBuilder tape = new StringBuilder();
        if (family.equals("a slip of one letter")) {
            tape.append("a".repeat(Math.min(20000, n + 20)));
        } else if (family.equals("random") || family.equals("one letter") || family.equals("two letters")) {
            tape.append(text(n, letters, random));
        } else {
            while (tape.length() < n) {
                tape.append(list.get(random.nextInt(list.size())));
            }
            if (random.nextInt(4) > 0) {
                tape.setLength(Math.min(20000, tape.length()));
            } else {
                tape.setLength(n);
            }
            if (family.equals("unreadable end")) {
                tape.setCharAt(tape.length() - 1, 'z');
            } else if (family.equals("built, one letter changed")) {
                tape.setCharAt(random.nextInt(tape.length()), 'a');
            }
        }
        return new Object[] {tape.toString(), list.toArray(new String[0])};
    }

    private static String text(int length, int letters, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(letters)));
        }
        return text.toString();
    }
}
