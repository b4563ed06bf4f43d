// time: n; space: n
class Solution {
    public int lowestFree(int[] slips) {
        int n = slips.length;
        boolean[] taken = new boolean[n + 1];
        for (int slip : slips) {
            if (slip > 0 && slip < n) {
                taken[slip] = true;
            }
        }
        int peg = 1;
        while (peg <= n && taken[peg]) {
            peg++;
        }
        return peg;
    }
}
