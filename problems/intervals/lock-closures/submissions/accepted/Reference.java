// time: n; space: n
class Solution {
    public int[][] withOneMore(int[][] closures, int[] added) {
        List<int[]> plan = new ArrayList<>();
        int n = closures.length;
        int i = 0;
        while (i < n && closures[i][1] < added[0]) {
            plan.add(closures[i]);
            i++;
        }
        int start = added[0];
        int end = added[1];
        while (i < n && closures[i][0] <= end) {
            start = Math.min(start, closures[i][0]);
            end = Math.max(end, closures[i][1]);
            i++;
        }
        plan.add(new int[] {start, end});
        while (i < n) {
            plan.add(closures[i]);
            i++;
        }
        return plan.toArray(new int[0][]);
    }
}
