// time: n; space: 1
class Solution {
    public int lowestFree(int[] slips) {
        int n = slips.length;
        for (int i = 0; i < n; i++) {
            if (slips[i] < 1 || slips[i] > n) {
                slips[i] = n + 1;
            }
        }
        for (int i = 0; i < n; i++) {
            int peg = Math.abs(slips[i]);
            if (peg <= n && slips[peg - 1] > 0) {
                slips[peg - 1] = -slips[peg - 1];
            }
        }
        for (int i = 0; i < n; i++) {
            if (slips[i] > 0) {
                return i + 1;
            }
        }
        return n + 1;
    }
}
