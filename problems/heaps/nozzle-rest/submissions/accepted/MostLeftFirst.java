// time: n; space: n
class Solution {
    private record Resting(long until, int left) {}

    /** Plays it through, and skips the minutes in which all nozzles rest. */
    public long fewestMinutes(String panels, int rest) {
        int[] counts = new int[26];
        for (char colour : panels.toCharArray()) {
            counts[colour - 'a']++;
        }
        PriorityQueue<Integer> ready = new PriorityQueue<>(Comparator.reverseOrder());
        for (int count : counts) {
            if (count > 0) {
                ready.add(count);
            }
        }
        Deque<Resting> resting = new ArrayDeque<>();
        long minute = 0;
        while (!ready.isEmpty() || !resting.isEmpty()) {
            if (ready.isEmpty()) {
                minute = Math.max(minute, resting.peek().until());
            }
            while (!resting.isEmpty() && resting.peek().until() <= minute) {
                ready.add(resting.remove().left());
            }
            int left = ready.remove() - 1;
            minute++;
            if (left > 0) {
                resting.add(new Resting(minute + rest, left));
            }
        }
        return minute;
    }
}
