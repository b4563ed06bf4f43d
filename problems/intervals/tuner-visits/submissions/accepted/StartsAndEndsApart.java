// time: n log n; space: n
class Solution {
    /** She is never at two visits if each visit but the first starts after one more has ended. */
    public boolean canKeepAll(int[][] visits) {
        int n = visits.length;
        int[] starts = new int[n];
        int[] ends = new int[n];
        for (int i = 0; i < n; i++) {
            starts[i] = visits[i][0];
            ends[i] = visits[i][1];
        }
        Arrays.sort(starts);
        Arrays.sort(ends);
        for (int i = 1; i < n; i++) {
            if (starts[i] < ends[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
