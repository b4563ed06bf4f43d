// input: int[] random ; int m
// time: n*m
// space: n*m
// tags: two-sizes, dynamic-programming
// why: one table cell for each item and each capacity up to m
class Solution {
    public int solve(int[] items, int capacity) {
        int[][] best = new int[items.length + 1][capacity + 1];
        for (int i = 1; i <= items.length; i++) {
            int weight = items[i - 1] % 20 + 1, value = items[i - 1] % 97;
            for (int c = 0; c <= capacity; c++) {
                best[i][c] = best[i - 1][c];
                if (c >= weight) {
                    best[i][c] = Math.max(best[i][c], best[i - 1][c - weight] + value);
                }
            }
        }
        return best[items.length][capacity];
    }
}
