// time: n; space: 1
class Solution {
    public boolean canKeepAll(int[][] visits) {
        for (int i = 1; i < visits.length; i++) {
            if (visits[i][0] < visits[i - 1][1] && visits[i - 1][0] < visits[i][1]) {
                return false;
            }
        }
        return true;
    }
}
