// time: 2^n; space: 2^n
class Solution {
    private final List<List<Integer>> result = new ArrayList<>();
    private final List<Integer> chosen = new ArrayList<>();
    private int[] widths;

    public List<List<Integer>> selections(int[] widths, int shelf) {
        this.widths = widths.clone();
        Arrays.sort(this.widths);
        fill(0, shelf);
        return result;
    }

    private void fill(int from, int gap) {
        if (gap == 0) {
            result.add(new ArrayList<>(chosen));
            return;
        }
        for (int i = from; i < widths.length && widths[i] <= gap; i++) {
            chosen.add(widths[i]);
            fill(i, gap - widths[i]);
            chosen.remove(chosen.size() - 1);
        }
    }
}
