// input: int[] sorted
// time: n
// space: 1
// tags: sort, early-exit, in-place, nested-loops
// why: on sorted input the inner loop stops at once for every element
class Solution {
    public int[] solve(int[] a) {
        for (int i = 1; i < a.length; i++) {
            int x = a[i], j = i - 1;
            while (j >= 0 && a[j] > x) {
                a[j + 1] = a[j];
                j--;
            }
            a[j + 1] = x;
        }
        return a;
    }
}
