// time: n^2; space: 1
class Solution {
    public boolean canKeepAll(int[][] visits) {
        for (int i = 0; i < visits.length; i++) {
            for (int j = i + 1; j < visits.length; j++) {
                if (visits[i][0] < visits[j][1] && visits[j][0] < visits[i][1]) {
                    return false;
                }
            }
        }
        return true;
    }
}
