// time: n^2 log n; space: n
class Solution {
    /** Tries each pair of values in rising order and looks for the third one behind them. */
    public List<List<Integer>> triples(int[] deviations, int total) {
        int n = deviations.length;
        int[] sorted = new int[n];
        System.arraycopy(deviations, 0, sorted, 0, n);
        Arrays.sort(sorted);
        List<List<Integer>> found = new ArrayList<List<Integer>>();
        for (int i = 0; i + 2 < n; i++) {
            if (i > 0 && sorted[i] == sorted[i - 1]) {
                continue;
            }
            for (int j = i + 1; j + 1 < n; j++) {
                if (j > i + 1 && sorted[j] == sorted[j - 1]) {
                    continue;
                }
                long third = (long) total - sorted[i] - sorted[j];
                if (third < sorted[j]) {
                    break;
                }
                if (third <= sorted[n - 1] && Arrays.binarySearch(sorted, j + 1, n, (int) third) >= 0) {
                    List<Integer> triple = new ArrayList<Integer>();
                    triple.add(sorted[i]);
                    triple.add(sorted[j]);
                    triple.add((int) third);
                    found.add(triple);
                }
            }
        }
        return found;
    }
}
