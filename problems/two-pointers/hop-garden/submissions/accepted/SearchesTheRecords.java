// time: n log n; space: n
class Solution {
    /** For each pole as the right one: the first pole from the left that is at least as tall; then the row turned round. */
    public long largestScreen(int[] poles) {
        int n = poles.length;
        int[] turned = new int[n];
        for (int i = 0; i < n; i++) {
            turned[i] = poles[n - 1 - i];
        }
        return Math.max(shorterOnTheRight(poles), shorterOnTheRight(turned));
    }

    private static long shorterOnTheRight(int[] poles) {
        int[] tallest = new int[poles.length];
        tallest[0] = poles[0];
        for (int i = 1; i < poles.length; i++) {
            tallest[i] = Math.max(tallest[i - 1], poles[i]);
        }
        long largest = 0;
        for (int i = 0; i < poles.length; i++) {
            int low = 0;
            int high = i;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (tallest[middle] >= poles[i]) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            largest = Math.max(largest, (long) poles[i] * (i - low));
        }
        return largest;
    }
}
