// time: n; space: 1
class Solution {
    public int lowestFree(int[] slips) {
        int n = slips.length;
        for (int i = 0; i < n; i++) {
            while (slips[i] >= 1 && slips[i] <= n && slips[i] != i + 1) {
                int home = slips[i] - 1;
                int displaced = slips[home];
                slips[home] = slips[i];
                slips[i] = displaced;
            }
        }
        for (int i = 0; i < n; i++) {
            if (slips[i] != i + 1) {
                return i + 1;
            }
        }
        return n + 1;
    }
}
