// input: int[] random
// time: n
// space: n
// tags: quickselect, three-way partition
// why: on random values the middle pivot shrinks the range by a constant factor on average, so n in all; the clone is n
class Solution {
    public int solve(int[] nums) {
        int[] a = nums.clone(); // don't wreck the caller's array
        int want = a.length / 2, lo = 0, hi = a.length - 1;
        while (lo < hi) {
            int p = a[lo + (hi - lo) / 2];
            int lt = lo, gt = hi, i = lo;
            while (i <= gt) {
                if (a[i] < p) {
                    swap(a, i++, lt++);
                } else if (a[i] > p) {
                    swap(a, i, gt--);
                } else {
                    i++;
                }
            }
            if (want < lt) hi = lt - 1;
            else if (want > gt) lo = gt + 1;
            else return a[want];
        }
        return a[want];
    }

    private static void swap(int[] a, int i, int j) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
    }
}
