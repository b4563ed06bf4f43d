// input: int[] sorted
// time: n^2
// space: 1
// tags: quicksort, explicit stack
// why: first element as pivot on sorted data peels off one element per pass; the stack never holds more than one range
class Solution {
    public long solve(int[] a) {
        Deque<int[]> work = new ArrayDeque<>();
        work.push(new int[] {0, a.length - 1});
        while (!work.isEmpty()) {
            int[] range = work.pop();
            int lo = range[0], hi = range[1];
            if (lo >= hi) continue;
            int pivot = a[lo], edge = lo;
            for (int i = lo + 1; i <= hi; i++) {
                if (a[i] < pivot) swap(a, ++edge, i);
            }
            swap(a, lo, edge);
            if (edge - 1 > lo) work.push(new int[] {lo, edge - 1});
            if (edge + 1 < hi) work.push(new int[] {edge + 1, hi});
        }
        long s = 0;
        for (int i = 0; i < a.length; i++) s += (long) i * a[i];
        return s;
    }

    private void swap(int[] a, int i, int j) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
    }
}
