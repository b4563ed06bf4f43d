// time: n^2; space: 1
class Solution {
    public int lastPiece(int[] ribbons) {
        int size = ribbons.length;
        while (size > 1) {
            int longest = takeLongest(ribbons, size--);
            int second = takeLongest(ribbons, size--);
            if (longest > second) {
                ribbons[size++] = longest - second;
            }
        }
        return size == 0 ? 0 : ribbons[0];
    }

    private int takeLongest(int[] ribbons, int size) {
        int at = 0;
        for (int i = 1; i < size; i++) {
            if (ribbons[i] > ribbons[at]) {
                at = i;
            }
        }
        int longest = ribbons[at];
        ribbons[at] = ribbons[size - 1];
        return longest;
    }
}
