// input: int[] sorted
// time: n log n
// space: 1
// tags: library, binary-search
// why: n library binary searches over the sorted array need about log2 n probes each and keep only a counter.
class Solution {
    public int solve(int[] a) {
        int found = 0;
        for (int x : a) {
            int pos = Arrays.binarySearch(a, x + 1);
            if (pos >= 0) {
                found++;
            }
        }
        return found;
    }
}
