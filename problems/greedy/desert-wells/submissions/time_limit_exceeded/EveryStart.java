// time: n^2; space: 1
class Solution {
    public int start(int[] water, int[] need) {
        int n = water.length;
        for (int start = 0; start < n; start++) {
            long level = 0;
            int at = start;
            int passed = 0;
            while (passed < n && level + water[at] >= need[at]) {
                level += water[at] - need[at];
                at = at + 1 == n ? 0 : at + 1;
                passed++;
            }
            if (passed == n) {
                return start;
            }
        }
        return -1;
    }
}
