// input: int[][] edges
// time: n
// space: n
// tags: topological sort, simulated queue
// why: Kahn's algorithm touches each of n nodes and n edges once; five arrays of n
class Solution {
    private int[] head, next, to;
    private int cnt;

    private void addEdge(int u, int v) {
        to[cnt] = v;
        next[cnt] = head[u];
        head[u] = cnt++;
    }

    public int solve(int[][] pairs) {
        int n = pairs.length;
        head = new int[n];
        Arrays.fill(head, -1);
        next = new int[n];
        to = new int[n];
        cnt = 0;
        int[] need = new int[n];
        for (int[] p : pairs) {
            if (p[0] == p[1]) continue;
            // lower number always goes first, so no cycles
            int u = Math.min(p[0], p[1]), v = p[0] ^ p[1] ^ u;
            addEdge(u, v);
            need[v]++;
        }
        int[] queue = new int[n];
        int qh = 0, qt = 0;
        for (int i = 0; i < n; i++) if (need[i] == 0) queue[qt++] = i;
        int semesters = 0;
        while (qh < qt) {
            int stop = qt;
            while (qh < stop) {
                int u = queue[qh++];
                for (int e = head[u]; e != -1; e = next[e]) {
                    if (--need[to[e]] == 0) queue[qt++] = to[e];
                }
            }
            semesters++;
        }
        return qt == n ? semesters : -1;
    }
}
