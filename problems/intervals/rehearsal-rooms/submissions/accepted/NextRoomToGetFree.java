// time: n log n; space: n
class Solution {
    public int fewestRooms(int[][] rehearsals) {
        Arrays.sort(rehearsals, Comparator.comparingInt(rehearsal -> rehearsal[0]));
        PriorityQueue<Integer> busyUntil = new PriorityQueue<>();
        for (int[] rehearsal : rehearsals) {
            if (!busyUntil.isEmpty() && busyUntil.peek() <= rehearsal[0]) {
                busyUntil.poll();
            }
            busyUntil.add(rehearsal[1]);
        }
        return busyUntil.size();
    }
}
