// time: n+m; space: n+m
class Solution {
    private int[] leader;

    public int[] groups(int n, int[][] bridges) {
        leader = new int[n];
        for (int house = 0; house < n; house++) {
            leader[house] = house;
        }
        int[] result = new int[bridges.length];
        int count = n;
        for (int i = 0; i < bridges.length; i++) {
            int one = find(bridges[i][0]);
            int other = find(bridges[i][1]);
            if (one != other) {
                leader[one] = other;
                count--;
            }
            result[i] = count;
        }
        return result;
    }

    private int find(int house) {
        int at = house;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
