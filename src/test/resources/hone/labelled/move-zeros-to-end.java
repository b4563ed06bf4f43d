// input: int[] zeros
// time: n
// space: 1
// tags: in-place, two-pointers, nested-loops
// why: on zeros nothing is moved and the second loop rewrites the whole array once
class Solution {
    public int[] solve(int[] a) {
        int put = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != 0) {
                a[put] = a[i];
                put++;
            }
        }
        while (put < a.length) {
            a[put++] = 0;
        }
        return a;
    }
}
