// time: n; space: n
class Solution {
    public long[] earliest(int n, int[][] tubes) {
        long[] result = new long[n];
        Arrays.fill(result, -1);
        result[0] = 0;
        for (int[] tube : tubes) {
            if (result[tube[0]] >= 0) {
                long there = result[tube[0]] + tube[2];
                if (result[tube[1]] < 0 || there < result[tube[1]]) {
                    result[tube[1]] = there;
                }
            }
        }
        return result;
    }
}
