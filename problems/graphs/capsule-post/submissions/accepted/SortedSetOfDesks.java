// time: n log n; space: n+m
class Solution {
    public long[] earliest(int n, int[][] tubes) {
        Map<Integer, List<int[]>> leaving = new HashMap<>();
        for (int[] tube : tubes) {
            leaving.computeIfAbsent(tube[0], desk -> new ArrayList<>()).add(tube);
        }
        long[] time = new long[n];
        Arrays.fill(time, -1);
        time[0] = 0;
        TreeSet<Integer> open = new TreeSet<>((a, b) -> time[a] != time[b] ? Long.compare(time[a], time[b]) : a - b);
        open.add(0);
        while (!open.isEmpty()) {
            int desk = open.pollFirst();
            for (int[] tube : leaving.getOrDefault(desk, List.of())) {
                long there = time[desk] + tube[2];
                if (time[tube[1]] < 0 || there < time[tube[1]]) {
                    open.remove(tube[1]);
                    time[tube[1]] = there;
                    open.add(tube[1]);
                }
            }
        }
        return time;
    }
}
