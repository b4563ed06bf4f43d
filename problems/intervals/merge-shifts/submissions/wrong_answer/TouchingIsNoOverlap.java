// time: n log n; space: n
class Solution {
    public int[][] merge(int[][] shifts) {
        Arrays.sort(shifts, Comparator.comparingInt(shift -> shift[0]));
        List<int[]> merged = new ArrayList<>();
        for (int[] shift : shifts) {
            int last = merged.size() - 1;
            if (last >= 0 && shift[0] < merged.get(last)[1]) {
                merged.get(last)[1] = Math.max(merged.get(last)[1], shift[1]);
            } else {
                merged.add(shift);
            }
        }
        return merged.toArray(new int[0][]);
    }
}
