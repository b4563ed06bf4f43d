// input: int[] random ; int m
// time: n*m
// space: m
// tags: knapsack, rolling array
// why: weights are 1 to 10, so for each of n items the capacity loop runs about m times; one array of m + 1
class Solution {
    public long solve(int[] items, int capacity) {
        long[] worth = new long[capacity + 1];
        for (int it : items) {
            int weight = it % 10 + 1;
            int value = it / 10;
            for (int room = capacity; room >= weight; room--) {
                long with = worth[room - weight] + value;
                if (with > worth[room]) worth[room] = with;
            }
        }
        long best = 0;
        for (long w : worth) best = Math.max(best, w);
        return best;
    }
}
