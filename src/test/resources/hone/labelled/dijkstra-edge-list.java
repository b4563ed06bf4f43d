// input: int[][] edges
// time: n log n
// space: n
// tags: graph, dijkstra, heap
// why: all n vertices are reachable and polled from a heap that grows to a constant fraction of n on a random graph with at most 4n stored arcs.
class Solution {
    record Arc(int to, int weight) {}

    record State(int node, long dist) {}

    public long solve(int[][] edges) {
        int n = edges.length;
        List<List<Arc>> adj = new ArrayList<>();
        for (int i = 0; i < n; i++) adj.add(new ArrayList<>());
        for (int[] e : edges) {
            int w = (e[0] * 31 + e[1] * 17) % 97 + 1;
            adj.get(e[0]).add(new Arc(e[1], w));
            adj.get(e[1]).add(new Arc(e[0], w));
        }
        for (int i = 0; i + 1 < n; i++) {
            adj.get(i).add(new Arc(i + 1, 60));
            adj.get(i + 1).add(new Arc(i, 60));
        }
        long[] dist = new long[n];
        Arrays.fill(dist, Long.MAX_VALUE);
        PriorityQueue<State> pq = new PriorityQueue<>(Comparator.comparingLong(State::dist));
        if (n > 0) {
            dist[0] = 0;
            pq.add(new State(0, 0));
        }
        long sum = 0;
        while (!pq.isEmpty()) {
            State cur = pq.poll();
            if (cur.dist() > dist[cur.node()]) continue;
            sum += cur.dist();
            for (Arc arc : adj.get(cur.node())) {
                long nd = cur.dist() + arc.weight();
                if (nd < dist[arc.to()]) {
                    dist[arc.to()] = nd;
                    pq.add(new State(arc.to(), nd));
                }
            }
        }
        return sum;
    }
}
