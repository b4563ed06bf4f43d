// time: n log n; space: n
class Solution {
    public int[][] merge(int[][] shifts) {
        var change = new TreeMap<Integer, Integer>();
        for (int[] shift : shifts) {
            change.merge(shift[0], 1, Integer::sum);
            change.merge(shift[1], -1, Integer::sum);
        }
        List<int[]> stretches = new ArrayList<>();
        int onWatch = 0;
        int from = 0;
        for (var entry : change.entrySet()) {
            if (onWatch == 0) {
                from = entry.getKey();
            }
            onWatch += entry.getValue();
            if (onWatch == 0) {
                stretches.add(new int[] {from, entry.getKey()});
            }
        }
        return stretches.toArray(new int[0][]);
    }
}
