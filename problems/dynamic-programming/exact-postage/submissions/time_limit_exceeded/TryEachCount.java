// time: 2^n; space: n
class Solution {
    private int[] stamps;
    private int best;

    /** For each value, from the largest down, tries every number of such stamps. */
    public int fewestStamps(int[] stamps, int postage) {
        this.stamps = stamps.clone();
        Arrays.sort(this.stamps);
        best = Integer.MAX_VALUE;
        search(stamps.length - 1, postage, 0);
        return best == Integer.MAX_VALUE ? -1 : best;
    }

    private void search(int which, int left, int used) {
        if (left == 0) {
            best = Math.min(best, used);
        } else if (which >= 0) {
            for (int count = left / stamps[which]; count >= 0; count--) {
                search(which - 1, left - count * stamps[which], used + count);
            }
        }
    }
}
