// style: recursion: two sorted lists of disjoint stretches become one, as in merge sort
class Solution {
    public int[][] merge(int[][] shifts) {
        return shifts.length == 0 ? new int[0][0] : solve(shifts, 0, shifts.length);
    }

    private int[][] solve(int[][] shifts, int from, int to) {
        if (to - from == 1) {
            return new int[][] {{shifts[from][0], shifts[from][1]}};
        }
        int middle = from + (to - from) / 2;
        return zip(solve(shifts, from, middle), solve(shifts, middle, to));
    }

    private int[][] zip(int[][] a, int[][] b) {
        int[][] out = new int[a.length + b.length][];
        int i = 0, j = 0, k = 0;
        while (i < a.length || j < b.length) {
            int[] next;
            if (j == b.length || i < a.length && a[i][0] <= b[j][0]) next = a[i++];
            else next = b[j++];
            if (k > 0 && out[k - 1][1] >= next[0]) {
                if (out[k - 1][1] < next[1]) out[k - 1][1] = next[1];
            } else {
                out[k++] = next;
            }
        }
        int[][] exact = new int[k][];
        for (int x = 0; x < k; x++) exact[x] = out[x];
        return exact;
    }
}
