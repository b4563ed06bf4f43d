// input: int[] reversed
// time: n^2
// space: 1
// tags: sort, in-place, nested-loops
// why: each element travels to the front
class Solution {
    public int[] solve(int[] a) {
        for (int i = 1; i < a.length; i++) {
            for (int j = i; j > 0 && a[j - 1] > a[j]; j--) {
                int t = a[j];
                a[j] = a[j - 1];
                a[j - 1] = t;
            }
        }
        return a;
    }
}
