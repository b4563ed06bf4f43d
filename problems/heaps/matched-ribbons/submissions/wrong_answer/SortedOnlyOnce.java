// time: n log n; space: 1
class Solution {
    public int lastPiece(int[] ribbons) {
        Arrays.sort(ribbons);
        int rest = ribbons[ribbons.length - 1];
        for (int i = ribbons.length - 2; i >= 0; i--) {
            rest = Math.abs(rest - ribbons[i]);
        }
        return rest;
    }
}
