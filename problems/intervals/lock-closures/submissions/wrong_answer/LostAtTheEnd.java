// time: n; space: n
class Solution {
    public int[][] withOneMore(int[][] closures, int[] added) {
        List<int[]> plan = new ArrayList<>();
        int start = added[0];
        int end = added[1];
        boolean placed = false;
        for (int[] closure : closures) {
            if (closure[1] < start) {
                plan.add(closure);
            } else if (closure[0] > end) {
                if (!placed) {
                    plan.add(new int[] {start, end});
                    placed = true;
                }
                plan.add(closure);
            } else {
                start = Math.min(start, closure[0]);
                end = Math.max(end, closure[1]);
            }
        }
        return plan.toArray(new int[0][]);
    }
}
