// style: recursion by a lambda in a field over a sorted order of positions, memo in a map
class Solution {
    private final Map<Integer, Long> endingAt = new HashMap<>();
    private int[] quieter;
    private IntToLongFunction ending;

    public long total(int[] levels) {
        quieter = new int[levels.length];
        for (int i = 0; i < levels.length; i++) {
            int j = i - 1;
            while (j >= 0 && levels[j] >= levels[i]) {
                j = quieter[j];
            }
            quieter[i] = j;
        }
        ending = i -> {
            if (i < 0) {
                return 0L;
            }
            Long known = endingAt.get(i);
            if (known != null) {
                return known;
            }
            long result = ending.applyAsLong(quieter[i]) + (long) (i - quieter[i]) * levels[i];
            endingAt.put(i, result);
            return result;
        };
        return IntStream.range(0, levels.length).mapToLong(ending).sum();
    }
}
