// input: int[] random
// time: n^2 log n
// space: n
// tags: library, sort, copy, garbage, space, jdk-cost
// why: n times an unsorted copy is sorted; each copy is garbage before the next one
class Solution {
    public long solve(int[] a) {
        long total = 0;
        for (int i = 0; i < a.length; i++) {
            int[] b = a.clone();
            b[i] = 0;
            Arrays.sort(b);
            total += b[b.length / 2];
        }
        return total;
    }
}
