// time: n; space: n
class Solution {
    public long stretches(int[] gains, long change) {
        Set<Long> seen = new HashSet<>();
        seen.add(0L);
        long level = 0;
        long count = 0;
        for (int gain : gains) {
            level += gain;
            if (seen.contains(level - change)) {
                count++;
            }
            seen.add(level);
        }
        return count;
    }
}
