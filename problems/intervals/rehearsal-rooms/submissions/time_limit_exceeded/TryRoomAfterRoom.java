// time: n^2; space: n
class Solution {
    public int fewestRooms(int[][] rehearsals) {
        Arrays.sort(rehearsals, Comparator.comparingInt(rehearsal -> rehearsal[0]));
        List<Integer> busyUntil = new ArrayList<>();
        for (int[] rehearsal : rehearsals) {
            int room = 0;
            while (room < busyUntil.size() && busyUntil.get(room) > rehearsal[0]) {
                room++;
            }
            if (room == busyUntil.size()) {
                busyUntil.add(rehearsal[1]);
            } else {
                busyUntil.set(room, rehearsal[1]);
            }
        }
        return busyUntil.size();
    }
}
