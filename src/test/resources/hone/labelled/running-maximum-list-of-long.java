// input: int[] reversed
// time: n
// space: n
// tags: library, list, amortised
// why: ArrayList.add is amortised constant and one entry is added per element
class Solution {
    public List<Long> solve(int[] a) {
        List<Long> sums = new ArrayList<>();
        long run = 0;
        for (int x : a) {
            run += x;
            sums.add(run);
        }
        return sums;
    }
}
