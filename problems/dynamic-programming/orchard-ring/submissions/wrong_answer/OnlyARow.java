// time: n; space: 1
class Solution {
    public long mostPears(int[] pears) {
        long before = 0;
        long best = 0;
        for (int count : pears) {
            long next = Math.max(best, before + count);
            before = best;
            best = next;
        }
        return best;
    }
}
