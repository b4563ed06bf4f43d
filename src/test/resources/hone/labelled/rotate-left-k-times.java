// input: int[] random ; int k-small
// time: n
// space: 1
// tags: nested-loops, constant-bound, in-place
// why: k = 5 full shifts of the array
class Solution {
    public int[] solve(int[] a, int k) {
        if (a.length == 0) return a;
        for (int round = 0; round < k; round++) {
            int first = a[0];
            for (int i = 1; i < a.length; i++) {
                a[i - 1] = a[i];
            }
            a[a.length - 1] = first;
        }
        return a;
    }
}
