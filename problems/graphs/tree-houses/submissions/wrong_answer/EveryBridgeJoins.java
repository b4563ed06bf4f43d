// time: m; space: m
class Solution {
    public int[] groups(int n, int[][] bridges) {
        int[] result = new int[bridges.length];
        for (int i = 0; i < bridges.length; i++) {
            result[i] = Math.max(1, n - i - 1);
        }
        return result;
    }
}
