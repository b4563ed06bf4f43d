// input: int[][] edges
// time: n log n
// space: n
// tags: library, sort, comparator
// why: sorting n pairs with a constant-time comparator
class Solution {
    public int solve(int[][] edges) {
        int[][] sorted = edges.clone();
        Arrays.sort(sorted, Comparator.<int[]>comparingInt(e -> e[0]).thenComparingInt(e -> e[1]));
        int overlaps = 0;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i][0] == sorted[i - 1][0]) overlaps++;
        }
        return overlaps;
    }
}
