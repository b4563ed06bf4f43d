// input: int[] random
// time: n log n
// space: n
// tags: intervals, sort, comparator
// why: n randomly placed intervals are built and sorted by comparison, and the sweep that follows is linear.
class Solution {
    public int solve(int[] starts) {
        int[][] iv = new int[starts.length][];
        for (int i = 0; i < starts.length; i++) {
            iv[i] = new int[]{starts[i], starts[i] + 20};
        }
        Arrays.sort(iv, (p, q) -> Integer.compare(p[0], q[0]));
        List<int[]> merged = new ArrayList<>();
        for (int[] cur : iv) {
            if (merged.isEmpty() || merged.get(merged.size() - 1)[1] < cur[0]) {
                merged.add(cur);
            } else {
                int[] last = merged.get(merged.size() - 1);
                last[1] = Math.max(last[1], cur[1]);
            }
        }
        return merged.size();
    }
}
