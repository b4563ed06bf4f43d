// time: n log n; space: 1
class Solution {
    public int lastPiece(int[] ribbons) {
        Arrays.sort(ribbons);
        int last = ribbons.length - 1;
        while (last > 0) {
            last -= 2;
        }
        return last == 0 ? ribbons[0] : ribbons[1] - ribbons[0];
    }
}
