public class Generator {
    public static List<String> families() {
        return List.of("random", "alike", "late difference", "one is short", "many", "blank", "single");
    }

    /** sizes[0]: characters in all labels together, or a little less. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, sizes[0]);
        return new Object[] {
            switch (family) {
                case "alike" -> alike(n, 5, random);
                case "late difference" -> lateDifference(n, random);
                case "one is short" -> oneIsShort(n, random);
                case "many" -> many(n, random);
                case "blank" -> blank(n, random);
                case "single" -> new String[] {word(Math.min(n, 40000), 27, random)};
                default -> random(n, random);
            }
        };
    }

    private static String[] random(int n, Random random) {
        int most = 1 + random.nextInt(6);
        String[] labels = new String[Math.min(5000, Math.max(1, n / most))];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = word(random.nextInt(most + 1), 2, random);
        }
        return labels;
    }

    private static String[] alike(int n, int most, Random random) {
        int labels = Math.min(n, most);
        String[] all = new String[labels];
        Arrays.fill(all, word(Math.min(40000, n / labels), 27, random));
        return all;
    }

    private static String[] lateDifference(int n, Random random) {
        String[] labels = alike(n, 2 + random.nextInt(4), random);
        int which = random.nextInt(labels.length);
        int length = labels[which].length();
        int at = Math.max(0, length - 1 - random.nextInt(3));
        labels[which] = labels[which].substring(0, at) + word(1, 27, random) + labels[which].substring(at + 1);
        return labels;
    }

    private static String[] oneIsShort(int n, Random random) {
        String[] labels = alike(n, 2 + random.nextInt(4), random);
        int which = random.nextInt(labels.length);
        labels[which] = labels[which].substring(0, random.nextInt(labels[which].length() + 1));
        return labels;
    }

    private static String[] many(int n, Random random) {
        int labels = Math.min(5000, Math.max(1, n / 6));
        String start = word(Math.min(4, n / labels), 27, random);
        String[] all = new String[labels];
        for (int i = 0; i < labels; i++) {
            all[i] = start + word(Math.min(2, n / labels - start.length()), 3, random);
        }
        return all;
    }

    private static String[] blank(int n, Random random) {
        String[] labels = alike(n, 2 + random.nextInt(3), random);
        labels[random.nextInt(labels.length)] = "";
        return labels;
    }

    private static String word(int length, int letters, Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int letter = random.nextInt(letters);
            word.append(letter == 26 ? '-' : (char) ('a' + letter));
        }
        return word.toString();
    }
}
