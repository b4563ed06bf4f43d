// time: n^2; space: n+m
class Solution {
    /**
     * With more and more minutes: how far along each diagonal do the two rows get? All minutes and all diagonals, each about as many
     * as the longer row has beads.
     */
    public int minutes(String necklace, String card) {
        int n = necklace.length();
        int m = card.length();
        int[] far = new int[n + m + 3];
        Arrays.fill(far, -2);
        for (int used = 0; ; used++) {
            int[] further = far.clone();
            for (int d = Math.max(-n, -used); d <= Math.min(m, used); d++) {
                int at = d + n + 1;
                int i = Math.max(far[at] + 1, Math.max(far[at - 1], far[at + 1] + 1));
                i = used == 0 ? 0 : Math.min(i, Math.min(n, m - d));
                if (i < 0 || i + d < 0) {
                    continue;
                }
                while (i < n && i + d < m && necklace.charAt(i) == card.charAt(i + d)) {
                    i++;
                }
                further[at] = i;
            }
            if (further[m - n + n + 1] == n) {
                return used;
            }
            far = further;
        }
    }
}
