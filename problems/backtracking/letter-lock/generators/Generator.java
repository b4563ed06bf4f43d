public class Generator {
    public static List<String> families() {
        return List.of("random", "four letters", "two letters", "one letter", "the same rings", "last letters");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = 1 + (Math.max(1, sizes[0]) - 1) % 7;
        if (sizes[0] > 7) {
            n = 1 + random.nextInt(4);
        }
        String[] rings = new String[n];
        for (int i = 0; i < n; i++) {
            int count = switch (family) {
                case "four letters" -> 4;
                case "two letters" -> 2;
                case "one letter" -> 1;
                default -> 1 + random.nextInt(4);
            };
            TreeSet<Character> letters = new TreeSet<>();
            while (letters.size() < count) {
                letters.add(family.equals("last letters") ? (char) ('w' + random.nextInt(4)) : (char) ('a' + random.nextInt(26)));
            }
            StringBuilder ring = new StringBuilder();
            letters.forEach(ring::append);
            rings[i] = family.equals("the same rings") && i > 0 ? rings[0] : ring.toString();
        }
        return new Object[] {rings};
    }
}
