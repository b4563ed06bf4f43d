// time: n log n; space: n+m
class Solution {
    public long[] earliest(int n, int[][] tubes) {
        List<List<int[]>> leaving = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            leaving.add(new ArrayList<>());
        }
        for (int[] tube : tubes) {
            leaving.get(tube[0]).add(tube);
        }
        long[] result = new long[n];
        Arrays.fill(result, -1);
        result[0] = 0;
        PriorityQueue<Integer> open = new PriorityQueue<>((a, b) -> Long.compare(result[a], result[b]));
        open.add(0);
        while (!open.isEmpty()) {
            int desk = open.poll();
            for (int[] tube : leaving.get(desk)) {
                if (result[tube[1]] == -1) {
                    result[tube[1]] = result[desk] + tube[2];
                    open.add(tube[1]);
                }
            }
        }
        return result;
    }
}
