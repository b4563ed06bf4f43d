// time: n^2; space: n
class Solution {
    public int[] groups(int n, int[][] bridges) {
        int[] group = new int[n];
        for (int i = 0; i < n; i++) {
            group[i] = i;
        }
        int[] result = new int[bridges.length];
        int count = n;
        for (int i = 0; i < bridges.length; i++) {
            int old = group[bridges[i][0]];
            int name = group[bridges[i][1]];
            if (old != name) {
                for (int house = 0; house < n; house++) {
                    if (group[house] == old) {
                        group[house] = name;
                    }
                }
                count--;
            }
            result[i] = count;
        }
        return result;
    }
}
