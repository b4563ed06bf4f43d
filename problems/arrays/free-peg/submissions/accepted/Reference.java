// time: n; space: 1
class Solution {
    public int lowestFree(int[] slips) {
        int n = slips.length;
        for (int i = 0; i < n; i++) {
            while (slips[i] >= 1 && slips[i] <= n && slips[slips[i] - 1] != slips[i]) {
                int home = slips[i] - 1;
                int displaced = slips[home];
                slips[home] = slips[i];
                slips[i] = displaced;
            }
        }
        int peg = 1;
        while (peg <= n && slips[peg - 1] == peg) {
            peg++;
        }
        return peg;
    }
}
