// input: int[][] edges
// time: n
// space: n
// tags: library, graph, queue, adjacency-list
// why: n edges over n nodes; every node and edge is handled a constant number of times over all components
class Solution {
    public int solve(int[][] edges) {
        int n = edges.length + 1;
        List<List<Integer>> adj = new ArrayList<>();
        for (int i = 0; i < n; i++) adj.add(new ArrayList<>());
        for (int[] e : edges) {
            adj.get(e[0]).add(e[1]);
            adj.get(e[1]).add(e[0]);
        }
        boolean[] seen = new boolean[n];
        int components = 0;
        Deque<Integer> queue = new ArrayDeque<>();
        for (int s = 0; s < n; s++) {
            if (seen[s]) continue;
            components++;
            seen[s] = true;
            queue.add(s);
            while (!queue.isEmpty()) {
                int v = queue.remove();
                for (int w : adj.get(v)) {
                    if (!seen[w]) {
                        seen[w] = true;
                        queue.add(w);
                    }
                }
            }
        }
        return components;
    }
}
