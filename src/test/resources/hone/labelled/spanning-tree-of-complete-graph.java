// input: int[] random
// time: n^2 log n
// space: n^2
// tags: library, sort, graph, union-find
// why: all n^2/2 edges are kept and sorted; the union-find part is cheaper
class Solution {
    public long solve(int[] pos) {
        List<int[]> edges = new ArrayList<>();
        for (int i = 0; i < pos.length; i++) {
            for (int j = i + 1; j < pos.length; j++) {
                edges.add(new int[]{i, j, Math.abs(pos[i] - pos[j]) ^ 0x55});
            }
        }
        edges.sort((x, y) -> Integer.compare(x[2], y[2]));
        int[] parent = new int[pos.length];
        Arrays.setAll(parent, i -> i);
        long cost = 0;
        for (int[] e : edges) {
            int a = find(parent, e[0]), b = find(parent, e[1]);
            if (a == b) continue;
            parent[a] = b;
            cost += e[2];
        }
        return cost;
    }

    private int find(int[] parent, int v) {
        while (parent[v] != v) {
            parent[v] = parent[parent[v]];
            v = parent[v];
        }
        return v;
    }
}
