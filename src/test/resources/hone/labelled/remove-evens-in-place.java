// input: int[] random
// time: n
// space: 1
// tags: two-pointers, in-place, space
// why: a read and a write index move forward over the same array, nothing is copied
class Solution {
    public int solve(int[] a) {
        int write = 0;
        for (int read = 0; read < a.length; read++) {
            if (a[read] % 2 != 0) {
                a[write++] = a[read];
            }
        }
        return write;
    }
}
