// time: n; space: n
class Solution {
    public long stretches(int[] gains, long change) {
        Map<Integer, Integer> seen = new HashMap<>();
        seen.put(0, 1);
        int level = 0;
        long count = 0;
        for (int gain : gains) {
            level += gain;
            count += seen.getOrDefault(level - (int) change, 0);
            seen.merge(level, 1, Integer::sum);
        }
        return count;
    }
}
