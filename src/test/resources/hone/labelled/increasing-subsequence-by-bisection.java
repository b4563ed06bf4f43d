// input: int[] sorted
// time: n log n
// space: n
// tags: binary-search, dynamic-programming
// why: one binary search over the tails per element, and on sorted input there is a tail for almost every element seen
class Solution {
    public int solve(int[] a) {
        int[] tails = new int[a.length];
        int size = 0;
        for (int x : a) {
            int lo = 0, hi = size;
            while (lo < hi) {
                int mid = (lo + hi) >>> 1;
                if (tails[mid] < x) lo = mid + 1;
                else hi = mid;
            }
            tails[lo] = x;
            if (lo == size) size++;
        }
        return size;
    }
}
