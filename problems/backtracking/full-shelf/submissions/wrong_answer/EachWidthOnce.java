// time: 2^n; space: 2^n
class Solution {
    private final List<List<Integer>> result = new ArrayList<>();
    private final List<Integer> chosen = new ArrayList<>();

    public List<List<Integer>> selections(int[] widths, int shelf) {
        int[] order = widths.clone();
        Arrays.sort(order);
        fill(order, 0, shelf);
        return result;
    }

    private void fill(int[] widths, int from, int gap) {
        if (gap == 0) {
            result.add(new ArrayList<>(chosen));
            return;
        }
        for (int i = from; i < widths.length; i++) {
            if (widths[i] > gap) {
                break;
            }
            chosen.add(widths[i]);
            fill(widths, i + 1, gap - widths[i]);
            chosen.remove(chosen.size() - 1);
        }
    }
}
