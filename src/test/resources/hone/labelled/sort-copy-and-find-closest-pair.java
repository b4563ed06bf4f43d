// input: int[] random
// time: n log n
// space: n
// tags: library, sort, copy, space, jdk-cost
// why: Arrays.sort on a copy dominates the linear scan
class Solution {
    public int solve(int[] a) {
        int[] b = a.clone();
        Arrays.sort(b);
        int best = Integer.MAX_VALUE;
        for (int i = 1; i < b.length; i++) {
            best = Math.min(best, b[i] - b[i - 1]);
        }
        return best;
    }
}
