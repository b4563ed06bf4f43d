// time: 2^n; space: 2^n
class Solution {
    private final List<List<Integer>> result = new ArrayList<>();

    public List<List<Integer>> selections(int[] widths, int shelf) {
        int[] sorted = widths.clone();
        Arrays.sort(sorted);
        choose(sorted, new int[sorted.length], sorted.length - 1, shelf);
        return result;
    }

    private void choose(int[] widths, int[] counts, int which, int gap) {
        if (which < 0) {
            if (gap == 0) {
                List<Integer> chosen = new ArrayList<>();
                for (int i = 0; i < counts.length; i++) {
                    for (int k = 0; k < counts[i]; k++) {
                        chosen.add(widths[i]);
                    }
                }
                result.add(chosen);
            }
            return;
        }
        for (counts[which] = 0; counts[which] * widths[which] <= gap; counts[which]++) {
            choose(widths, counts, which - 1, gap - counts[which] * widths[which]);
        }
        counts[which] = 0;
    }
}
