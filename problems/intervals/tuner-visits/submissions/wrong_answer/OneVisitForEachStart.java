// time: n log n; space: n
class Solution {
    public boolean canKeepAll(int[][] visits) {
        TreeMap<Integer, Integer> diary = new TreeMap<>();
        for (int[] visit : visits) {
            diary.put(visit[0], visit[1]);
        }
        int free = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Integer> visit : diary.entrySet()) {
            if (visit.getKey() < free) {
                return false;
            }
            free = visit.getValue();
        }
        return true;
    }
}
