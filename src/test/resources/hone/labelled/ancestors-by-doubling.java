// input: int n
// time: n log n
// space: n log n
// tags: table, doubling, tree, space
// why: a jump table with log n rows for n nodes is built and kept
class Solution {
    public long solve(int n) {
        List<int[]> up = new ArrayList<>();
        int[] parent = new int[n];
        for (int v = 1; v < n; v++) parent[v] = v - 1 - (v % 3 == 0 ? v / 3 - 1 : 0);
        up.add(parent);
        for (int jump = 2; jump < n; jump *= 2) {
            int[] last = up.get(up.size() - 1);
            int[] next = new int[n];
            for (int v = 0; v < n; v++) next[v] = last[last[v]];
            up.add(next);
        }
        long sum = 0;
        for (int[] row : up) sum += row[n - 1];
        return sum;
    }
}
