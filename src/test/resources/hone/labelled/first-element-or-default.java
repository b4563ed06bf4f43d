// input: int[] random
// time: 1
// space: 1
// tags: array, warm-up
// why: looks at one element whatever the length
class Solution {
    public int solve(int[] a) {
        if (a == null || a.length == 0) {
            return -1;
        }
        return a[0];
    }
}
