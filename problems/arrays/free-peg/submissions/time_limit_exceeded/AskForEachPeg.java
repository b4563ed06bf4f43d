// time: n^2; space: 1
class Solution {
    public int lowestFree(int[] slips) {
        int peg = 1;
        while (isTaken(slips, peg)) {
            peg++;
        }
        return peg;
    }

    private static boolean isTaken(int[] slips, int peg) {
        for (int slip : slips) {
            if (slip == peg) {
                return true;
            }
        }
        return false;
    }
}
