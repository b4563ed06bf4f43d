public class Generator {
    public static List<String> families() {
        return List.of("random", "full range", "pair at the end", "two equal amounts", "half of the target once",
                "few different amounts", "sorted", "sums that wrap round");
    }

    /** sizes[0]: the number of bookings. Whatever is drawn, no second pair has the sum that the first one has. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(2, Math.min(250_000, sizes[0]));
        int one;
        int other;
        do {
            one = amount(family, n, random);
            other = switch (family) {
                case "two equal amounts" -> one;
                case "half of the target once" -> one + 2 * (1 + random.nextInt(n));
                default -> amount(family, n, random);
            };
        } while ((long) one + other != one + other);
        int target = one + other;

        List<Integer> rest = new ArrayList<>();
        Set<Long> taken = new HashSet<>(List.of((long) one));
        taken.add((long) other);
        if (family.equals("half of the target once") && n > 2) {
            add(target / 2, target, rest, taken);
        }
        if (family.equals("sums that wrap round")) {
            long wrapped = target + (target < 0 ? 1L : -1L) * (1L << 32);
            for (int tries = 0; tries < 5 && rest.size() + 2 <= n - 2; tries++) {
                int first = (int) (wrapped / 2) + random.nextInt(1000);
                long second = wrapped - first;
                if (second == (int) second && add(first, target, rest, taken)) {
                    add((int) second, target, rest, taken);
                }
            }
        }
        while (rest.size() < n - 2) {
            add(amount(family, n, random), target, rest, taken);
        }

        boolean last = family.equals("pair at the end") || family.equals("sums that wrap round");
        rest.add(last ? rest.size() : random.nextInt(rest.size() + 1), one);
        rest.add(last ? rest.size() : random.nextInt(rest.size() + 1), other);
        if (family.equals("sorted")) {
            Collections.sort(rest);
        }
        return new Object[] {rest.stream().mapToInt(Integer::intValue).toArray(), target};
    }

    private static int amount(String family, int n, Random random) {
        return switch (family) {
            case "full range", "sums that wrap round" -> random.nextInt();
            case "few different amounts" -> random.nextInt(10) - 2;
            default -> random.nextInt(6 * n + 10) - 3 * n;
        };
    }

    /** Adds an amount unless it would make up the target with one that is there. */
    private static boolean add(int amount, int target, List<Integer> rest, Set<Long> taken) {
        long missing = (long) target - amount;
        if (taken.contains(missing)) {
            return false;
        }
        rest.add(amount);
        taken.add((long) amount);
        return true;
    }
}
