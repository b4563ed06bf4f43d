// time: n; space: n
class Solution {
    public long stretches(int[] gains, long change) {
        Map<Long, Integer> seen = new HashMap<>();
        seen.put(0L, 1);
        long level = 0;
        long count = 0;
        for (int gain : gains) {
            level += gain;
            seen.merge(level, 1, Integer::sum);
            count += seen.getOrDefault(level - change, 0);
        }
        return count;
    }
}
