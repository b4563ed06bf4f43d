// input: int[] random
// time: n^2 log n
// space: n
// tags: library, binary-search, sort, nested-loops, jdk-cost
// why: one Arrays.binarySearch for each of n^2/2 pairs
class Solution {
    public int solve(int[] a) {
        int[] s = a.clone();
        Arrays.sort(s);
        int hits = 0;
        for (int i = 0; i < s.length; i++) {
            for (int j = i + 1; j < s.length; j++) {
                if (Arrays.binarySearch(s, 1_500_000 - s[i] - s[j]) >= 0) hits++;
            }
        }
        return hits;
    }
}
