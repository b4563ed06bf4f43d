// time: n^2; space: n
class Solution {
    public int fewestCancelled(int[] starts, int[] ends) {
        int n = starts.length;
        int[][] bookings = new int[n][];
        for (int i = 0; i < n; i++) {
            bookings[i] = new int[] {starts[i], ends[i]};
        }
        Arrays.sort(bookings, Comparator.comparingInt(booking -> booking[1]));
        int[] kept = new int[n];
        int most = 0;
        for (int i = 0; i < n; i++) {
            kept[i] = 1;
            for (int j = 0; j < i; j++) {
                if (bookings[j][1] <= bookings[i][0]) {
                    kept[i] = Math.max(kept[i], kept[j] + 1);
                }
            }
            most = Math.max(most, kept[i]);
        }
        return n - most;
    }
}
