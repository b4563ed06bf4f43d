// time: n log n; space: n
class Solution {
    /** Arrays instead of lists, and a tree of counts over the tricks that finds the smallest one that is ready. */
    public int[] order(int[][] needs) {
        int n = needs.length;
        int[] from = new int[n + 2];
        for (int[] list : needs) {
            for (int need : list) {
                from[need + 2]++;
            }
        }
        for (int i = 2; i < from.length; i++) {
            from[i] += from[i - 1];
        }
        int[] neededFor = new int[from[n + 1]];
        for (int trick = 0; trick < n; trick++) {
            for (int need : needs[trick]) {
                neededFor[from[need + 1]++] = trick;
            }
        }
        int leaves = Integer.highestOneBit(n) * 2;
        int[] ready = new int[2 * leaves];
        int[] missing = new int[n];
        for (int trick = 0; trick < n; trick++) {
            missing[trick] = needs[trick].length;
            if (missing[trick] == 0) {
                add(ready, leaves + trick, 1);
            }
        }
        int[] result = new int[n];
        for (int learnt = 0; learnt < n; learnt++) {
            if (ready[1] == 0) {
                return new int[0];
            }
            int at = 1;
            while (at < leaves) {
                at = ready[2 * at] > 0 ? 2 * at : 2 * at + 1;
            }
            add(ready, at, -1);
            int trick = at - leaves;
            result[learnt] = trick;
            for (int i = from[trick]; i < from[trick + 1]; i++) {
                if (--missing[neededFor[i]] == 0) {
                    add(ready, leaves + neededFor[i], 1);
                }
            }
        }
        return result;
    }

    private void add(int[] ready, int leaf, int change) {
        for (int at = leaf; at > 0; at /= 2) {
            ready[at] += change;
        }
    }
}
