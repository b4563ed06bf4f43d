// input: int[] random
// time: n log n
// space: 1
// tags: nested-loops, doubling
// why: log n outer rounds, each with a full pass over the array
class Solution {
    public long solve(int[] a) {
        long sum = 0;
        for (int block = 1; block < a.length; block *= 2) {
            for (int i = 0; i < a.length; i++) {
                sum += (i / block) % 2 == 0 ? a[i] : -a[i];
            }
        }
        return sum;
    }
}
