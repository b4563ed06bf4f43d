// time: n; space: n
class Solution {
    /** Takes a bridge for a new link whenever one of its ends had none before. */
    public int[] groups(int n, int[][] bridges) {
        boolean[] linked = new boolean[n];
        int[] result = new int[bridges.length];
        int count = n;
        for (int i = 0; i < bridges.length; i++) {
            int a = bridges[i][0];
            int b = bridges[i][1];
            if (a != b && (!linked[a] || !linked[b])) {
                count--;
            }
            linked[a] = true;
            linked[b] = true;
            result[i] = count;
        }
        return result;
    }
}
