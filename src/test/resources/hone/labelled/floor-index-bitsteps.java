// input: int[] sorted ; int target-absent
// time: log n
// space: 1
// tags: binary search, bit tricks
// why: the step is halved from n's highest bit down to 1; nothing but a few ints
class Solution {
    public int[] solve(int[] a, int target) {
        int n = a.length;
        int pos = -1;
        for (int step = Integer.highestOneBit(n); step > 0; step >>= 1) {
            if (pos + step < n && a[pos + step] <= target) {
                pos += step;
            }
        }
        int gap = pos < 0 ? a[0] - target : target - a[pos];
        return new int[] {pos, gap};
    }
}
