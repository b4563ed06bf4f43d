// time: 2^n; space: 2^n
class Solution {
    private final List<List<Integer>> result = new ArrayList<List<Integer>>();
    private int[] sorted;
    private int[] row;

    /** Two ways at each point: one more tile of this width, or no more of it. */
    public List<List<Integer>> selections(int[] widths, int shelf) {
        sorted = new int[widths.length];
        System.arraycopy(widths, 0, sorted, 0, widths.length);
        Arrays.sort(sorted);
        row = new int[shelf];
        fill(0, 0, shelf);
        return result;
    }

    private void fill(int which, int tiles, int gap) {
        if (gap == 0) {
            List<Integer> selection = new ArrayList<Integer>();
            for (int i = 0; i < tiles; i++) {
                selection.add(row[i]);
            }
            result.add(selection);
            return;
        }
        if (which == sorted.length || sorted[which] > gap) {
            return;
        }
        row[tiles] = sorted[which];
        fill(which, tiles + 1, gap - sorted[which]);
        fill(which + 1, tiles, gap);
    }
}
