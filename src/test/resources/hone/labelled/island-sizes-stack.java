// input: int[][] edges
// time: n
// space: n
// tags: graph, dfs with stack, bit set
// why: n nodes and 2n adjacency entries are looked at once each; lists, stack and bit set are n
class Solution {
    public long solve(int[][] edges) {
        int n = edges.length;
        List<List<Integer>> adj = new ArrayList<>(n);
        for (int i = 0; i < n; i++) adj.add(new ArrayList<>(2));
        for (int[] e : edges) {
            adj.get(e[0]).add(e[1]);
            adj.get(e[1]).add(e[0]);
        }
        BitSet seen = new BitSet(n);
        int islands = 0, biggest = 0;
        int start = 0;
        while ((start = seen.nextClearBit(start)) < n) {
            islands++;
            int size = 0;
            Deque<Integer> todo = new ArrayDeque<>();
            todo.push(start);
            seen.set(start);
            while (!todo.isEmpty()) {
                int u = todo.pop();
                size++;
                for (int v : adj.get(u)) {
                    if (seen.get(v)) continue;
                    seen.set(v);
                    todo.push(v);
                }
            }
            biggest = Math.max(biggest, size);
        }
        return (long) islands * biggest;
    }
}
