// time: n^2; space: n
class Solution {
    public long[] earliest(int n, int[][] tubes) {
        long[] result = new long[n];
        Arrays.fill(result, -1);
        result[0] = 0;
        boolean better = true;
        while (better) {
            better = false;
            for (int[] tube : tubes) {
                long start = result[tube[0]];
                if (start >= 0 && (result[tube[1]] < 0 || start + tube[2] < result[tube[1]])) {
                    result[tube[1]] = start + tube[2];
                    better = true;
                }
            }
        }
        return result;
    }
}
