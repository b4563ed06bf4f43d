// time: n^2; space: 1
class Solution {
    public int fewestRooms(int[][] rehearsals) {
        int most = 0;
        for (int[] one : rehearsals) {
            int playing = 0;
            for (int[] other : rehearsals) {
                if (other[0] <= one[0] && one[0] < other[1]) {
                    playing++;
                }
            }
            most = Math.max(most, playing);
        }
        return most;
    }
}
