// time: n log n; space: n
class Solution {
    public int[][] merge(int[][] shifts) {
        int n = shifts.length;
        int[] starts = new int[n];
        int[] ends = new int[n];
        for (int i = 0; i < n; i++) {
            starts[i] = shifts[i][0];
            ends[i] = shifts[i][1];
        }
        Arrays.sort(starts);
        Arrays.sort(ends);
        int[][] found = new int[n][];
        int count = 0;
        int first = 0;
        for (int i = 0; i < n; i++) {
            // After i + 1 starts and i + 1 ends nobody is on watch; the stretch goes on if the next one has begun.
            if (i == n - 1 || starts[i + 1] > ends[i]) {
                int[] stretch = new int[2];
                stretch[0] = starts[first];
                stretch[1] = ends[i];
                found[count] = stretch;
                count++;
                first = i + 1;
            }
        }
        int[][] result = new int[count][];
        for (int i = 0; i < count; i++) {
            result[i] = found[i];
        }
        return result;
    }
}
