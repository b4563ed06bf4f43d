// time: n; space: n+m
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
        Deque<Integer> waiting = new ArrayDeque<>(List.of(0));
        while (!waiting.isEmpty()) {
            int desk = waiting.poll();
            for (int[] tube : leaving.get(desk)) {
                if (result[tube[1]] < 0) {
                    result[tube[1]] = result[desk] + tube[2];
                    waiting.add(tube[1]);
                }
            }
        }
        return result;
    }
}
