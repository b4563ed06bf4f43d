// input: int[][] edges
// time: n^2
// space: n
// tags: graph, union-find
// why: every successful union relabels by scanning all nodes, and a constant share of the n random edges joins two components
class Solution {
    public int solve(int[][] edges) {
        int[] label = new int[edges.length + 1];
        for (int i = 0; i < label.length; i++) label[i] = i;
        int groups = label.length;
        for (int[] e : edges) {
            int from = label[e[0]], to = label[e[1]];
            if (from == to) continue;
            for (int i = 0; i < label.length; i++) {
                if (label[i] == from) label[i] = to;
            }
            groups--;
        }
        return groups;
    }
}
