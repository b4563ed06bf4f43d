// time: n log n; space: n
class Solution {
    public int fewestRooms(int[][] rehearsals) {
        int n = rehearsals.length;
        int[] starts = new int[n];
        int[] ends = new int[n];
        for (int i = 0; i < n; i++) {
            starts[i] = rehearsals[i][0];
            ends[i] = rehearsals[i][1];
        }
        Arrays.sort(starts);
        Arrays.sort(ends);
        int rooms = 0;
        int over = 0;
        for (int started = 0; started < n; started++) {
            if (ends[over] <= starts[started]) {
                over++;
            } else {
                rooms++;
            }
        }
        return rooms;
    }
}
