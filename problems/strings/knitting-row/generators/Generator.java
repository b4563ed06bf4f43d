public class Generator {
    public static List<String> families() {
        return List.of("random", "flat", "deep", "one bracket", "letters", "nested counts");
    }

    /** sizes: length of the pattern and of the row, or less. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(10000, sizes[0]));
        int m = Math.max(1, Math.min(200000, sizes.length > 1 ? sizes[1] : 20 * n));
        StringBuilder pattern = new StringBuilder();
        switch (family) {
            case "flat" -> part(pattern, n, m, 1, random);
            case "deep" -> deep(pattern, n, m, random);
            case "one bracket" -> core(pattern, n, m, random);
            case "letters" -> pattern.append(word(Math.min(n, m), random));
            case "nested counts" -> nested(pattern, n, m, random);
            default -> part(pattern, n, m, 1 + random.nextInt(6), random);
        }
        return new Object[] {pattern.toString()};
    }

    /** Appends a part of at most n characters that stands for 1 to m stitches. */
    private static void part(StringBuilder pattern, int n, int m, int depth, Random random) {
        int stitches = 0;
        int start = pattern.length();
        while (stitches == 0 || (stitches < m && pattern.length() - start < n && random.nextInt(12) > 0)) {
            int room = n - (pattern.length() - start);
            int most = m - stitches;
            int count = 1 + random.nextInt(random.nextInt(4) == 0 ? most : Math.min(most, 4));
            String number = Integer.toString(count);
            int inner = room - number.length() - 2;
            if (depth > 0 && inner >= 1 && random.nextInt(3) > 0) {
                StringBuilder inside = new StringBuilder();
                part(inside, 1 + random.nextInt(inner), most / count, depth - 1, random);
                pattern.append(number).append('[').append(inside).append(']');
                stitches += count * length(inside.toString());
            } else {
                pattern.append((char) ('a' + random.nextInt(26)));
                stitches++;
            }
        }
    }

    private static int length(String pattern) {
        Deque<int[]> open = new ArrayDeque<>();
        int length = 0;
        int count = 0;
        for (char c : pattern.toCharArray()) {
            if (c == '[') {
                open.push(new int[] {length, count});
                length = 0;
                count = 0;
            } else if (c == ']') {
                int[] before = open.pop();
                length = before[0] + before[1] * length;
            } else if (c <= '9') {
                count = 10 * count + (c - '0');
            } else {
                length++;
            }
        }
        return length;
    }

    /** A single bracket, if there is room for one. */
    private static void core(StringBuilder pattern, int n, int m, Random random) {
        int letters = 1 + random.nextInt(Math.min(10, Math.min(n, m)));
        String number = Integer.toString(m / letters);
        if (number.length() + 2 + letters <= n) {
            pattern.append(number).append('[').append(word(letters, random)).append(']');
        } else {
            pattern.append(word(letters, random));
        }
    }

    /** Everything inside many brackets that repeat nothing. */
    private static void deep(StringBuilder pattern, int n, int m, Random random) {
        StringBuilder inside = new StringBuilder();
        core(inside, n, m, random);
        int depth = (n - inside.length()) / 3;
        pattern.append("1[".repeat(depth)).append(inside).append("]".repeat(depth));
    }

    private static void nested(StringBuilder pattern, int n, int m, Random random) {
        int left = m;
        int room = n - 1;
        StringBuilder after = new StringBuilder();
        while (left >= 6 && room >= 5) {
            int count = 2 + random.nextInt(2);
            left /= count;
            pattern.append(count).append('[');
            after.insert(0, ']');
            room -= 3;
            if (random.nextBoolean()) {
                pattern.append((char) ('a' + random.nextInt(26)));
                room--;
                left--;
            }
            if (random.nextBoolean() && room > 0) {
                after.insert(0, (char) ('a' + random.nextInt(26)));
                room--;
                left--;
            }
        }
        pattern.append((char) ('a' + random.nextInt(26))).append(after);
    }

    private static String word(int length, Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
