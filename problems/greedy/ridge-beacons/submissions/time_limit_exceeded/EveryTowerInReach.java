// time: n^2; space: n
class Solution {
    public int flashes(int[] reach) {
        int n = reach.length;
        int[] number = new int[n];
        for (int i = n - 2; i >= 0; i--) {
            int best = -1;
            for (int j = i + 1; j < n && j - i <= reach[i]; j++) {
                if (number[j] >= 0 && (best < 0 || number[j] + 1 < best)) {
                    best = number[j] + 1;
                }
            }
            number[i] = best;
        }
        return number[0];
    }
}
