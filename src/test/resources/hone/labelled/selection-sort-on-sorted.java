// input: int[] sorted
// time: n^2
// space: 1
// tags: sort, in-place, nested-loops
// why: the search for the minimum always scans the whole rest, sorted or not
class Solution {
    public int[] solve(int[] a) {
        for (int i = 0; i < a.length - 1; i++) {
            int min = i;
            for (int j = i + 1; j < a.length; j++) {
                if (a[j] < a[min]) min = j;
            }
            if (min != i) {
                int t = a[i];
                a[i] = a[min];
                a[min] = t;
            }
        }
        return a;
    }
}
