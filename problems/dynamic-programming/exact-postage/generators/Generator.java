public class Generator {
    public static List<String> families() {
        return List.of("random", "with a penny", "large steps", "even values", "only too large", "one after the other", "one value",
                "pennies only");
    }

    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(1, Math.min(40, sizes[0]));
        int postage = Math.max(0, Math.min(50000, sizes[1]));
        TreeSet<Integer> values = new TreeSet<>();
        int base = 2 + random.nextInt(5);
        if (family.equals("with a penny")) {
            values.add(1);
        }
        if (family.equals("one value")) {
            n = 1;
        }
        for (int i = 0; values.size() < n; i++) {
            values.add(switch (family) {
                case "large steps" -> 1 + random.nextInt(100 + postage);
                case "even values" -> 2 + 2 * random.nextInt(60 + i);
                case "only too large" -> i == n / 2 ? base : postage + 1 + random.nextInt(900000000);
                case "one after the other" -> base + i;
                case "one value" -> base;
                case "pennies only" -> i == 0 ? 1 : postage + i + 1;
                default -> 2 + random.nextInt(60 + i);
            });
        }
        List<Integer> list = new ArrayList<>(values);
        Collections.shuffle(list, random);
        return new Object[] {list.stream().mapToInt(v -> v).toArray(), postage};
    }
}
