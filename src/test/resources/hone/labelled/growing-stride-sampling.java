// input: int[] random
// time: sqrt n
// space: 1
// tags: loop, array
// why: the stride grows by one each step, so after k steps the index is about k^2/2
class Solution {
    public long solve(int[] a) {
        long sum = 0;
        int stride = 1;
        for (int i = 0; i < a.length; i += stride++) {
            sum += a[i];
        }
        return sum;
    }
}
