// input: int[][] edges
// time: n log n
// space: n
// tags: dijkstra, priority queue, record
// why: 2n undirected roads on a connected graph, each may enter the heap once per direction at log n
class Solution {
    private record Road(int to, int cost) {}

    public long solve(int[][] edges) {
        int n = edges.length;
        List<List<Road>> g = new ArrayList<>();
        for (int i = 0; i < n; i++) g.add(new ArrayList<>());
        BiConsumer<Integer, Integer> link = (u, v) -> {
            int w = 1 + Math.abs(u - v) % 97;
            g.get(u).add(new Road(v, w));
            g.get(v).add(new Road(u, w));
        };
        for (int[] e : edges) link.accept(e[0], e[1]);
        for (int i = 0; i < n; i++) link.accept(i, (i + 1) % n); // the ring

        long[] dist = new long[n];
        Arrays.fill(dist, Long.MAX_VALUE);
        dist[0] = 0;
        PriorityQueue<long[]> pq = new PriorityQueue<>((x, y) -> Long.compare(x[0], y[0]));
        pq.add(new long[] {0, 0});
        while (!pq.isEmpty()) {
            long[] top = pq.poll();
            int u = (int) top[1];
            if (top[0] != dist[u]) continue;
            for (Road r : g.get(u)) {
                long nd = top[0] + r.cost();
                if (nd < dist[r.to()]) {
                    dist[r.to()] = nd;
                    pq.add(new long[] {nd, r.to()});
                }
            }
        }
        return Arrays.stream(dist).max().getAsLong();
    }
}
