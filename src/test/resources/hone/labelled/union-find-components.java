// input: int[][] edges
// time: n
// space: n
// tags: union-find, amortised, graph
// why: n unions with path compression and union by size cost practically constant time each
class Solution {
    private int[] parent, size;

    public int solve(int[][] edges) {
        int n = edges.length + 1;
        parent = new int[n];
        size = new int[n];
        for (int i = 0; i < n; i++) {
            parent[i] = i;
            size[i] = 1;
        }
        int groups = n;
        for (int[] e : edges) {
            int x = find(e[0]), y = find(e[1]);
            if (x == y) continue;
            if (size[x] < size[y]) { int t = x; x = y; y = t; }
            parent[y] = x;
            size[x] += size[y];
            groups--;
        }
        return groups;
    }

    private int find(int v) {
        while (parent[v] != v) {
            parent[v] = parent[parent[v]];
            v = parent[v];
        }
        return v;
    }
}
