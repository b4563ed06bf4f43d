// time: the minutes from the first start to the last end; space: n
class Solution {
    public int[][] withOneMore(int[][] closures, int[] added) {
        long first = added[0];
        long last = added[1];
        for (int[] closure : closures) {
            first = Math.min(first, closure[0]);
            last = Math.max(last, closure[1]);
        }
        List<int[]> plan = new ArrayList<>();
        int next = 0;
        boolean closed = false;
        for (long minute = first; minute <= last; minute++) {
            while (next < closures.length && closures[next][1] <= minute) {
                next++;
            }
            boolean now = (added[0] <= minute && minute < added[1])
                    || (next < closures.length && closures[next][0] <= minute);
            if (now && !closed) {
                plan.add(new int[] {(int) minute, 0});
            }
            if (!now && closed) {
                plan.get(plan.size() - 1)[1] = (int) minute;
            }
            closed = now;
        }
        return plan.toArray(new int[0][]);
    }
}
