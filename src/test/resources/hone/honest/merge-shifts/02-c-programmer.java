// style: C programmer: a heap sort of one's own on the rows, arrays declared the old way
class Solution {
    public int[][] merge(int shifts[][]) {
        int n = shifts.length, i, m = -1;
        int result[][] = new int[n][];

        for (i = n / 2 - 1; i >= 0; i--)
            sift(shifts, i, n);
        for (i = n - 1; i > 0; i--) {
            int t[] = shifts[0];
            shifts[0] = shifts[i];
            shifts[i] = t;
            sift(shifts, 0, i);
        }
        for (i = 0; i < n; i++) {
            if (m >= 0 && shifts[i][0] <= result[m][1]) {
                if (shifts[i][1] > result[m][1])
                    result[m][1] = shifts[i][1];
            } else
                result[++m] = shifts[i];
        }
        int trimmed[][] = new int[m + 1][];
        System.arraycopy(result, 0, trimmed, 0, m + 1);
        return trimmed;
    }

    static void sift(int a[][], int root, int end) {
        int child;
        while ((child = 2 * root + 1) < end) {
            if (child + 1 < end && a[child + 1][0] > a[child][0])
                child++;
            if (a[root][0] >= a[child][0])
                return;
            int t[] = a[root];
            a[root] = a[child];
            a[child] = t;
            root = child;
        }
    }
}
