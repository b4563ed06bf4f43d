// time: n log n; space: n
class Solution {
    /** For each booking by its end: the most that can be kept of the bookings up to there. */
    public int fewestCancelled(int[] starts, int[] ends) {
        int n = starts.length;
        long[] bookings = new long[n];
        for (int i = 0; i < n; i++) {
            bookings[i] = (long) ends[i] << 32 | starts[i];
        }
        Arrays.sort(bookings);
        int[] end = new int[n];
        int[] kept = new int[n + 1];
        for (int i = 0; i < n; i++) {
            end[i] = (int) (bookings[i] >> 32);
            int start = (int) bookings[i];
            int low = 0;
            int high = i;
            while (low < high) {
                int middle = (low + high) / 2;
                if (end[middle] <= start) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            kept[i + 1] = Math.max(kept[i], kept[low] + 1);
        }
        return n - kept[n];
    }
}
