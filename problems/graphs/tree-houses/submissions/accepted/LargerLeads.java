// time: n log n; space: n+m
class Solution {
    /** Below 0: a leader, and how many houses it leads. */
    public int[] groups(int n, int[][] bridges) {
        int[] above = new int[n];
        Arrays.fill(above, -1);
        int[] result = new int[bridges.length];
        int count = n;
        for (int i = 0; i < bridges.length; i++) {
            int one = find(above, bridges[i][0]);
            int other = find(above, bridges[i][1]);
            if (one != other) {
                if (above[one] > above[other]) {
                    int swapped = one;
                    one = other;
                    other = swapped;
                }
                above[one] += above[other];
                above[other] = one;
                count--;
            }
            result[i] = count;
        }
        return result;
    }

    private int find(int[] above, int house) {
        int at = house;
        while (above[at] >= 0) {
            at = above[at];
        }
        return at;
    }
}
