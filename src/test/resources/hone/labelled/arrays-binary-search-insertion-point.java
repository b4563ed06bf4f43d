// input: int[] sorted ; int target-absent
// time: log n
// space: 1
// tags: library, binary-search, jdk-cost
// why: one call of Arrays.binarySearch
class Solution {
    public int solve(int[] a, int target) {
        int pos = Arrays.binarySearch(a, target);
        return pos >= 0 ? pos : -pos - 1;
    }
}
