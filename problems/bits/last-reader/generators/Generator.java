public class Generator {
    public static List<String> families() {
        return List.of("random", "any int", "pairs side by side", "nested", "single first", "single last", "in, then out");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(99999, sizes[0]));
        int pairs = (n - 1) / 2;
        Set<Integer> different = new LinkedHashSet<>();
        while (different.size() < pairs + 1) {
            different.add(family.equals("any int") ? random.nextInt() : random.nextInt(2 * pairs + 5) - pairs / 4);
        }
        List<Integer> values = new ArrayList<>(different);
        int single = values.remove(random.nextInt(values.size()));
        List<Integer> cards = new ArrayList<>();
        for (int value : values) {
            cards.add(value);
            if (family.equals("pairs side by side")) {
                cards.add(value);
            }
        }
        if (cards.size() == pairs) {
            List<Integer> second = new ArrayList<>(values);
            if (family.equals("nested")) {
                Collections.reverse(second);
            }
            cards.addAll(second);
        }
        if (family.equals("random") || family.equals("any int") || family.startsWith("single")) {
            Collections.shuffle(cards, random);
        }
        int at = switch (family) {
            case "single first" -> 0;
            case "single last", "in, then out" -> cards.size();
            case "pairs side by side" -> 2 * random.nextInt(pairs + 1);
            default -> random.nextInt(cards.size() + 1);
        };
        cards.add(at, single);
        return new Object[] {cards.stream().mapToInt(Integer::intValue).toArray()};
    }
}
