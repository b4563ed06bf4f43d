// time: n^3; space: n
class Solution {
    public List<List<Integer>> triples(int[] deviations, int total) {
        int[] sorted = deviations.clone();
        Arrays.sort(sorted);
        Set<List<Integer>> found = new HashSet<>();
        for (int i = 0; i < sorted.length; i++) {
            for (int j = i + 1; j < sorted.length; j++) {
                for (int k = j + 1; k < sorted.length; k++) {
                    if ((long) sorted[i] + sorted[j] + sorted[k] == total) {
                        found.add(List.of(sorted[i], sorted[j], sorted[k]));
                    }
                }
            }
        }
        return new ArrayList<>(found);
    }
}
