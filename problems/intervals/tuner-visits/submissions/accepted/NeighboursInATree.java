// time: n log n; space: n
class Solution {
    /** Enters one visit after the other and looks only at what lies beside it in the diary. */
    public boolean canKeepAll(int[][] visits) {
        TreeMap<Integer, Integer> diary = new TreeMap<>();
        for (int[] visit : visits) {
            Map.Entry<Integer, Integer> before = diary.floorEntry(visit[0]);
            if (before != null && before.getValue() > visit[0]) {
                return false;
            }
            Integer next = diary.ceilingKey(visit[0]);
            if (next != null && next < visit[1]) {
                return false;
            }
            diary.put(visit[0], visit[1]);
        }
        return true;
    }
}
