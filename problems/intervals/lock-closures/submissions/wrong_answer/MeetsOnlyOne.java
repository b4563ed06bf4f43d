// time: n; space: n
class Solution {
    public int[][] withOneMore(int[][] closures, int[] added) {
        List<int[]> plan = new ArrayList<>();
        int i = 0;
        while (i < closures.length && closures[i][1] < added[0]) {
            plan.add(closures[i++]);
        }
        if (i < closures.length && closures[i][0] <= added[1]) {
            plan.add(new int[] {Math.min(closures[i][0], added[0]), Math.max(closures[i][1], added[1])});
            i++;
        } else {
            plan.add(added);
        }
        while (i < closures.length) {
            plan.add(closures[i++]);
        }
        return plan.toArray(new int[0][]);
    }
}
