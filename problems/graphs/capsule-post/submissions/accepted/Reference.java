// time: n log n; space: n+m
class Solution {
    private record Arrival(int desk, long time) {}

    public long[] earliest(int n, int[][] tubes) {
        List<List<int[]>> leaving = new ArrayList<>();
        for (int desk = 0; desk < n; desk++) {
            leaving.add(new ArrayList<>());
        }
        for (int[] tube : tubes) {
            leaving.get(tube[0]).add(tube);
        }
        long[] result = new long[n];
        Arrays.fill(result, -1);
        PriorityQueue<Arrival> arrivals = new PriorityQueue<>(Comparator.comparingLong(Arrival::time));
        arrivals.add(new Arrival(0, 0));
        while (!arrivals.isEmpty()) {
            Arrival arrival = arrivals.poll();
            if (result[arrival.desk()] == -1) {
                result[arrival.desk()] = arrival.time();
                for (int[] tube : leaving.get(arrival.desk())) {
                    arrivals.add(new Arrival(tube[1], arrival.time() + tube[2]));
                }
            }
        }
        return result;
    }
}
