public class Generator {
    public static List<String> families() {
        return List.of("random", "short words", "out of reach", "one long way", "loose", "goal unknown", "no change", "goal next door");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(20000, sizes[0]));
        Set<String> words = new LinkedHashSet<>();
        int length = 6;
        int letters = Math.min(26, 2 + (int) Math.ceil(Math.pow(2.0 * n, 1.0 / 6)));
        if (n < 300) {
            length = 1 + random.nextInt(4);
            letters = Math.min(26, 1 + (int) Math.ceil(Math.pow(1.7 * n, 1.0 / length)));
        }
        if (family.equals("short words")) {
            length = 1 + random.nextInt(2);
            letters = 26;
        }
        if (family.equals("loose")) {
            length = 5;
            letters = 26;
        }
        if (family.equals("one long way")) {
            length = 5;
            StringBuilder word = new StringBuilder("aaaaa");
            for (int step = 0; step < Math.min(n, 125); step++) {
                int place = step % length;
                word.setCharAt(place, (char) (word.charAt(place) + 1));
                words.add(word.toString());
            }
            List<String> way = new ArrayList<>(words);
            String goal = way.get(random.nextInt(way.size()));
            Collections.shuffle(way, random);
            return new Object[] {"aaaaa", goal, way.toArray(new String[0])};
        }
        for (int i = 0; i < 3 * n + 10 && words.size() < n; i++) {
            words.add(word(length, letters, random));
        }
        List<String> list = new ArrayList<>(words);
        String from = random.nextBoolean() ? word(length, letters, random) : list.get(random.nextInt(list.size()));
        String to = list.get(random.nextInt(list.size()));
        switch (family) {
            case "out of reach" -> {
                to = "z".repeat(length);
                if (!words.contains(to)) {
                    list.set(list.size() - 1, to);
                }
            }
            case "goal unknown" -> to = word(length, letters, random);
            case "no change" -> to = from;
            case "goal next door" -> from = to.substring(0, length - 1) + (char) ('a' + random.nextInt(26));
            default -> { }
        }
        return new Object[] {from, to, list.toArray(new String[0])};
    }

    private static String word(int length, int letters, Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(letters)));
        }
        return word.toString();
    }
}
