// input: int[] sorted
// time: n log n
// space: 1
// tags: library, binary-search, space, jdk-cost
// why: one Arrays.binarySearch per element, all are carried out
class Solution {
    public int solve(int[] a) {
        int found = 0;
        for (int x : a) {
            if (Arrays.binarySearch(a, 1_000_000 - x) >= 0) found++;
        }
        return found;
    }
}
