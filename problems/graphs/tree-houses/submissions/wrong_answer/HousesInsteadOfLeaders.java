// time: n; space: n
class Solution {
    private int[] leader;

    public int[] groups(int n, int[][] bridges) {
        leader = new int[n];
        for (int i = 0; i < n; i++) {
            leader[i] = i;
        }
        int[] result = new int[bridges.length];
        int count = n;
        for (int i = 0; i < bridges.length; i++) {
            int a = bridges[i][0];
            int b = bridges[i][1];
            if (find(a) != find(b)) {
                leader[a] = find(b);
                count--;
            }
            result[i] = count;
        }
        return result;
    }

    private int find(int house) {
        return leader[house] == house ? house : find(leader[house]);
    }
}
