public class Generator {
    public static List<String> families() {
        return List.of("random", "every label on its own", "one group", "two letters", "blanks and copies", "long labels", "counts that look alike",
                "same sum of letters", "groups of one to four");
    }

    /** sizes[0]: the number of labels. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(0, Math.min(10_000, sizes[0]));
        String[] labels = new String[n];
        String tray = word(1 + random.nextInt(8), 26, random);
        int left = 0;
        for (int i = 0; i < n; i++) {
            labels[i] = switch (family) {
                case "every label on its own" -> word(24, 26, random);
                case "one group" -> shuffled(tray, random);
                case "two letters" -> word(random.nextInt(5), 2, random);
                case "blanks and copies" -> random.nextInt(3) == 0 ? "" : i > 0 && random.nextBoolean() ? labels[random.nextInt(i)] : word(3, 26, random);
                case "long labels" -> word(37 + random.nextInt(4), 1 + i % 3, random);
                case "counts that look alike" -> alike(random);
                case "same sum of letters" -> sameSum(random);
                case "groups of one to four" -> {
                    if (left == 0) {
                        left = 1 + random.nextInt(4);
                        tray = word(2 + random.nextInt(7), 26, random);
                    }
                    left--;
                    yield shuffled(tray, random);
                }
                default -> word(random.nextInt(6), 4, random);
            };
        }
        if (!family.equals("every label on its own")) {
            Collections.shuffle(Arrays.asList(labels), random);
        }
        return new Object[] {labels};
    }

    private static String word(int length, int letters, Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(letters)));
        }
        return word.toString();
    }

    /** An a and eleven b, eleven a and a b, and the like, somewhere in the alphabet. */
    private static String alike(Random random) {
        int first = random.nextInt(3);
        int tens = random.nextInt(3);
        char one = (char) ('a' + 11 * first);
        char other = (char) (one + 1);
        String word = switch (tens) {
            case 0 -> ("" + one).repeat(1) + ("" + other).repeat(11);
            case 1 -> ("" + one).repeat(11) + ("" + other).repeat(1);
            default -> ("" + one).repeat(1) + ("" + other).repeat(1) + ("" + (char) (other + 1)).repeat(1);
        };
        return shuffled(word, random);
    }

    /** Four letters, mirrored in pairs about the middle of the alphabet. */
    private static String sameSum(Random random) {
        StringBuilder word = new StringBuilder();
        for (int pair = 0; pair < 2; pair++) {
            int up = random.nextInt(4);
            word.append((char) ('m' - up)).append((char) ('n' + up));
        }
        return shuffled(word.toString(), random);
    }

    private static String shuffled(String word, Random random) {
        List<String> letters = new ArrayList<>(List.of(word.split("")));
        Collections.shuffle(letters, random);
        return String.join("", letters);
    }
}
