// time: n; space: n
class Solution {
    public int[][] withOneMore(int[][] closures, int[] added) {
        List<int[]> plan = new ArrayList<>();
        int i = 0;
        while (i < closures.length && closures[i][1] <= added[0]) {
            plan.add(closures[i++]);
        }
        int start = added[0];
        int end = added[1];
        while (i < closures.length && closures[i][0] < end) {
            start = Math.min(start, closures[i][0]);
            end = Math.max(end, closures[i][1]);
            i++;
        }
        plan.add(new int[] {start, end});
        while (i < closures.length) {
            plan.add(closures[i++]);
        }
        return plan.toArray(new int[0][]);
    }
}
