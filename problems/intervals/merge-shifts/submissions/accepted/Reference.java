// time: n log n; space: n
class Solution {
    public int[][] merge(int[][] shifts) {
        var sorted = shifts.clone();
        Arrays.sort(sorted, Comparator.comparingInt(shift -> shift[0]));
        var merged = new ArrayList<int[]>();
        for (var shift : sorted) {
            if (!merged.isEmpty() && shift[0] <= merged.getLast()[1]) {
                merged.getLast()[1] = Math.max(merged.getLast()[1], shift[1]);
            } else {
                merged.add(new int[] {shift[0], shift[1]});
            }
        }
        return merged.toArray(int[][]::new);
    }
}
