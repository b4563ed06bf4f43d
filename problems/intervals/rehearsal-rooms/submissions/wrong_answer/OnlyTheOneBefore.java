// time: n log n; space: n
class Solution {
    public int fewestRooms(int[][] rehearsals) {
        Arrays.sort(rehearsals, Comparator.comparingInt(rehearsal -> rehearsal[0]));
        int rooms = Math.min(1, rehearsals.length);
        for (int i = 1; i < rehearsals.length; i++) {
            if (rehearsals[i][0] < rehearsals[i - 1][1]) {
                rooms++;
            }
        }
        return rooms;
    }
}
