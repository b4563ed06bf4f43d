public class Generator {
    public static List<String> families() {
        return List.of("random", "whole window", "narrow window", "radius nought", "half of the signal", "loud, then quiet", "signs alternate",
                "all equal", "one spike", "tiny values");
    }

    /** sizes[0]: the number of samples. */
    public static Object[] input(String family, int[] sizes, Random random) {
        int n = Math.max(0, Math.min(60_000, sizes[0]));
        int radius = switch (family) {
            case "whole window" -> n;
            case "narrow window", "loud, then quiet" -> Math.min(n, 1 + random.nextInt(3));
            case "radius nought" -> 0;
            case "half of the signal" -> n / 2;
            default -> random.nextInt(n + 1);
        };
        float[] samples = new float[n];
        int spike = random.nextInt(Math.max(1, n));
        float level = random.nextInt(2001) / 10f - 100;
        for (int i = 0; i < n; i++) {
            samples[i] = switch (family) {
                case "whole window", "narrow window", "half of the signal" -> random.nextInt(10);
                case "loud, then quiet" -> i < n / 2 ? 1_000_000 - random.nextInt(100) / 8f : random.nextInt(10) / 10f;
                case "signs alternate" -> i % 2 == 0 ? 1_000_000 - spike : spike - 1_000_000;
                case "all equal" -> level;
                case "one spike" -> i == spike ? 1_000_000 : 0;
                case "tiny values" -> (random.nextInt(21) - 10) / 8192f;
                default -> (random.nextInt(401) - 200) / 4f;
            };
        }
        return new Object[] {samples, radius};
    }
}
