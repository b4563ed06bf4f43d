// input: int[][] edges
// time: n log n
// space: n
// tags: library, sort, graph, union-find, amortised
// why: sorting the n edges dominates the almost linear union-find part
class Solution {
    record Edge(int u, int v, int weight) {}

    public long solve(int[][] edges) {
        List<Edge> all = new ArrayList<>();
        for (int[] e : edges) all.add(new Edge(e[0], e[1], (e[0] * 7919 + e[1] * 104729) % 1_000_003));
        all.sort(Comparator.comparingInt(Edge::weight));
        int[] parent = IntStream.rangeClosed(0, edges.length).toArray();
        long cost = 0;
        for (Edge e : all) {
            int a = root(parent, e.u()), b = root(parent, e.v());
            if (a != b) {
                parent[a] = b;
                cost += e.weight();
            }
        }
        return cost;
    }

    private static int root(int[] parent, int x) {
        while (x != parent[x]) x = parent[x] = parent[parent[x]];
        return x;
    }
}
