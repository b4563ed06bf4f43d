// time: 2^n; space: 2^n
class Solution {
    private final Set<List<Integer>> result = new HashSet<>();
    private final List<Integer> chosen = new ArrayList<>();

    public List<List<Integer>> selections(int[] widths, int shelf) {
        fill(widths, shelf);
        return new ArrayList<>(result);
    }

    private void fill(int[] widths, int gap) {
        if (gap == 0) {
            List<Integer> sorted = new ArrayList<>(chosen);
            Collections.sort(sorted);
            result.add(sorted);
            return;
        }
        for (int width : widths) {
            if (width <= gap) {
                chosen.add(width);
                fill(widths, gap - width);
                chosen.remove(chosen.size() - 1);
            }
        }
    }
}
