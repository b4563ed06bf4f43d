// time: n log n; space: n
class Solution {
    public boolean canKeepAll(int[][] visits) {
        Arrays.sort(visits, (a, b) -> a[0] - b[0]);
        for (int i = 1; i < visits.length; i++) {
            if (visits[i][0] < visits[i - 1][1]) {
                return false;
            }
        }
        return true;
    }
}
