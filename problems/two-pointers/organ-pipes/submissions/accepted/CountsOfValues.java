// time: n^2; space: n
class Solution {
    /** Works on the different values and how often each occurs. */
    public List<List<Integer>> triples(int[] deviations, int total) {
        Map<Long, Integer> pipes = new HashMap<>();
        for (int deviation : deviations) {
            pipes.merge((long) deviation, 1, Integer::sum);
        }
        int[] values = Arrays.stream(deviations).sorted().distinct().toArray();
        List<List<Integer>> found = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            for (int j = i; j < values.length; j++) {
                long third = (long) total - values[i] - values[j];
                if (third < values[j] || third > 1_000_000_000) {
                    continue;
                }
                int needed = 1 + (third == values[i] ? 1 : 0) + (third == values[j] ? 1 : 0);
                boolean twoFirst = i != j || pipes.get((long) values[i]) >= 2;
                if (twoFirst && pipes.getOrDefault(third, 0) >= needed) {
                    found.add(List.of(values[i], values[j], (int) third));
                }
            }
        }
        return found;
    }
}
