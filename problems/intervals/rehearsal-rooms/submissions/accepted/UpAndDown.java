// time: n log n; space: n
class Solution {
    public int fewestRooms(int[][] rehearsals) {
        TreeMap<Integer, Integer> change = new TreeMap<>();
        for (int[] rehearsal : rehearsals) {
            change.merge(rehearsal[0], 1, Integer::sum);
            change.merge(rehearsal[1], -1, Integer::sum);
        }
        int playing = 0;
        int most = 0;
        for (int step : change.values()) {
            playing += step;
            most = Math.max(most, playing);
        }
        return most;
    }
}
