// time: n; space: n
class Solution {
    public long waterLeft(int[] stones) {
        int n = stones.length;
        List<Integer> peaks = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            boolean risen = i == 0 || stones[i] >= stones[i - 1];
            boolean falls = i == n - 1 || stones[i] >= stones[i + 1];
            if (risen && falls) {
                peaks.add(i);
            }
        }
        long water = 0;
        for (int p = 1; p < peaks.size(); p++) {
            int level = Math.min(stones[peaks.get(p - 1)], stones[peaks.get(p)]);
            for (int i = peaks.get(p - 1) + 1; i < peaks.get(p); i++) {
                water += Math.max(0, level - stones[i]);
            }
        }
        return water;
    }
}
