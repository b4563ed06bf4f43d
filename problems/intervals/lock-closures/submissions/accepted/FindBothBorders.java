// time: n; space: n
class Solution {
    /** Finds the part that changes by halving; only the copying takes long. */
    public int[][] withOneMore(int[][] closures, int[] added) {
        int n = closures.length;
        int first = count(closures, 1, added[0]);
        int after = count(closures, 0, added[1] + 1);
        int[][] plan = new int[n - (after - first) + 1][];
        System.arraycopy(closures, 0, plan, 0, first);
        System.arraycopy(closures, after, plan, first + 1, n - after);
        plan[first] = first == after
                ? added
                : new int[] {Math.min(added[0], closures[first][0]), Math.max(added[1], closures[after - 1][1])};
        return plan;
    }

    /** How many closures have a start (0) or an end (1) below a bound. */
    private int count(int[][] closures, int which, int bound) {
        int low = 0;
        int high = closures.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (closures[middle][which] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
