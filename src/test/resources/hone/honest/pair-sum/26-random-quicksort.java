// style: quicksort of one's own with a seeded random pivot
class Solution {
    private final Random dice = new Random(4711L);

    public int[] pairSum(int[] numbers, int target) {
        int[] v = numbers.clone();
        int[] at = new int[v.length];
        for (int i = 0; i < at.length; i++) at[i] = i;
        quicksort(v, at, 0, v.length - 1);
        int i = 0, j = v.length - 1;
        while (i < j) {
            final long s = 0L + v[i] + v[j];
            if (s > target) j--;
            else if (s < target) i++;
            else break;
        }
        return new int[] {at[i], at[j]};
    }

    private void quicksort(int[] v, int[] at, int lo, int hi) {
        while (lo < hi) {
            int pivot = v[lo + dice.nextInt(hi - lo + 1)];
            int i = lo, j = hi;
            while (i <= j) {
                while (v[i] < pivot) i++;
                while (v[j] > pivot) j--;
                if (i <= j) {
                    swap(v, i, j);
                    swap(at, i++, j--);
                }
            }
            if (j - lo < hi - i) {
                quicksort(v, at, lo, j);
                lo = i;
            } else {
                quicksort(v, at, i, hi);
                hi = j;
            }
        }
    }

    private static void swap(int[] a, int i, int j) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
    }
}
