// input: int[][] edges
// time: n
// space: n
// tags: graph, union-find
// why: n unions by size with path halving cost n times the inverse Ackermann function, which never passes 4, on two arrays of length n.
class Solution {
    private int[] parent;
    private int[] size;

    public int solve(int[][] edges) {
        int n = edges.length;
        parent = new int[n];
        size = new int[n];
        for (int i = 0; i < n; i++) {
            parent[i] = i;
            size[i] = 1;
        }
        int comps = n;
        for (int[] e : edges) {
            int a = find(e[0]), b = find(e[1]);
            if (a == b) continue;
            if (size[a] < size[b]) {
                int t = a;
                a = b;
                b = t;
            }
            parent[b] = a;
            size[a] += size[b];
            comps--;
        }
        return comps;
    }

    private int find(int x) {
        while (parent[x] != x) {
            parent[x] = parent[parent[x]];
            x = parent[x];
        }
        return x;
    }
}
