// time: n; space: n
class Solution {
    public long stretches(int[] gains, long change) {
        Map<Long, Integer> seen = new HashMap<>();
        long level = 0;
        long count = 0;
        for (int gain : gains) {
            level += gain;
            count += seen.getOrDefault(level - change, 0);
            seen.merge(level, 1, Integer::sum);
        }
        return count;
    }
}
