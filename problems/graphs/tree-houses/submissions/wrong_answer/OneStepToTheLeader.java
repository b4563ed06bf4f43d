// time: n; space: n
class Solution {
    public int[] groups(int n, int[][] bridges) {
        int[] leader = new int[n];
        for (int i = 0; i < n; i++) {
            leader[i] = i;
        }
        int[] result = new int[bridges.length];
        int count = n;
        for (int i = 0; i < bridges.length; i++) {
            int one = leader[bridges[i][0]];
            int other = leader[bridges[i][1]];
            if (one != other) {
                leader[one] = other;
                leader[bridges[i][0]] = other;
                count--;
            }
            result[i] = count;
        }
        return result;
    }
}
