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
        PriorityQueue<int[]> open = new PriorityQueue<>((a, b) -> Integer.compare(a[1], b[1]));
        open.add(new int[] {0, 0});
        while (!open.isEmpty()) {
            int[] at = open.poll();
            if (result[at[0]] == -1) {
                result[at[0]] = at[1];
                for (int[] tube : leaving.get(at[0])) {
                    open.add(new int[] {tube[1], at[1] + tube[2]});
                }
            }
        }
        return result;
    }
}
