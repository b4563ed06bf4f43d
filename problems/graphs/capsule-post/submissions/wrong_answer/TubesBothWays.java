// time: n log n; space: n+m
class Solution {
    public long[] earliest(int n, int[][] tubes) {
        List<List<int[]>> leaving = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            leaving.add(new ArrayList<>());
        }
        for (int[] tube : tubes) {
            leaving.get(tube[0]).add(tube);
            leaving.get(tube[1]).add(new int[] {tube[1], tube[0], tube[2]});
        }
        long[] result = new long[n];
        Arrays.fill(result, -1);
        PriorityQueue<long[]> open = new PriorityQueue<>((a, b) -> Long.compare(a[1], b[1]));
        open.add(new long[] {0, 0});
        while (!open.isEmpty()) {
            long[] at = open.poll();
            int desk = (int) at[0];
            if (result[desk] == -1) {
                result[desk] = at[1];
                for (int[] tube : leaving.get(desk)) {
                    open.add(new long[] {tube[1], at[1] + tube[2]});
                }
            }
        }
        return result;
    }
}
