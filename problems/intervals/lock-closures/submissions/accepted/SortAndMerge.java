// time: n log n; space: n
class Solution {
    /** Does not use that the plan is sorted already. */
    public int[][] withOneMore(int[][] closures, int[] added) {
        int[][] all = Arrays.copyOf(closures, closures.length + 1);
        all[closures.length] = added;
        Arrays.sort(all, Comparator.comparingInt(closure -> closure[0]));
        List<int[]> plan = new ArrayList<>();
        for (int[] closure : all) {
            int[] last = plan.isEmpty() ? null : plan.get(plan.size() - 1);
            if (last != null && closure[0] <= last[1]) {
                last[1] = Math.max(last[1], closure[1]);
            } else {
                plan.add(closure.clone());
            }
        }
        return plan.toArray(new int[0][]);
    }
}
