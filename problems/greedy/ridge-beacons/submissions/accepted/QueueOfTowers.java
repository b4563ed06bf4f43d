// time: n; space: n
class Solution {
    /** Towers in the order in which the message can be there; no tower is entered twice, as the known ones have no gaps. */
    public int flashes(int[] reach) {
        int n = reach.length;
        int[] number = new int[n];
        int known = 1;
        for (int i = 0; i < known; i++) {
            while (known < n && known - i <= reach[i]) {
                number[known] = number[i] + 1;
                known++;
            }
        }
        return known == n ? number[n - 1] : -1;
    }
}
