// time: n^2; space: n
class Solution {
    public List<List<Integer>> triples(int[] deviations, int total) {
        Set<List<Integer>> known = new HashSet<>();
        List<List<Integer>> found = new ArrayList<>();
        for (int i = 0; i < deviations.length; i++) {
            Set<Long> between = new HashSet<>();
            for (int j = i + 1; j < deviations.length; j++) {
                long missing = (long) total - deviations[i] - deviations[j];
                if (between.contains(missing)) {
                    List<Integer> triple = List.of(deviations[i], (int) missing, deviations[j]);
                    if (known.add(triple.stream().sorted().toList())) {
                        found.add(triple);
                    }
                }
                between.add((long) deviations[j]);
            }
        }
        return found;
    }
}
