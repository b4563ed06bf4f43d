// input: int[][] edges
// time: n
// space: n
// tags: graph, bfs, compute-if-absent
// why: the adjacency map holds 2n entries and the searches from all unseen vertices look at every entry exactly once.
class Solution {
    public int solve(int[][] edges) {
        Map<Integer, List<Integer>> g = new HashMap<>();
        for (int[] e : edges) {
            g.computeIfAbsent(e[0], k -> new ArrayList<>()).add(e[1]);
            g.computeIfAbsent(e[1], k -> new ArrayList<>()).add(e[0]);
        }
        Set<Integer> seen = new HashSet<>();
        int best = 0;
        for (int start : g.keySet()) {
            if (!seen.add(start)) continue;
            Deque<Integer> q = new ArrayDeque<>();
            q.offer(start);
            int count = 0;
            while (!q.isEmpty()) {
                int u = q.poll();
                count++;
                for (int v : g.get(u)) {
                    if (seen.add(v)) q.offer(v);
                }
            }
            best = Math.max(best, count);
        }
        return best;
    }
}
