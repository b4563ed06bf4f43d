// time: n^2; space: n
class Solution {
    public int[][] merge(int[][] shifts) {
        List<int[]> stretches = new ArrayList<>();
        for (int[] shift : shifts) {
            int start = shift[0];
            int end = shift[1];
            List<int[]> apart = new ArrayList<>();
            for (int[] stretch : stretches) {
                if (stretch[1] < start || stretch[0] > end) {
                    apart.add(stretch);
                } else {
                    start = Math.min(start, stretch[0]);
                    end = Math.max(end, stretch[1]);
                }
            }
            apart.add(new int[] {start, end});
            stretches = apart;
        }
        stretches.sort(Comparator.comparingInt(stretch -> stretch[0]));
        return stretches.toArray(new int[0][]);
    }
}
