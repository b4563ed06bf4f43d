// time: n^2; space: 1
class Solution {
    public long total(int[] levels) {
        long total = 0;
        for (int start = 0; start < levels.length; start++) {
            int quietest = levels[start];
            for (int end = start; end < levels.length; end++) {
                quietest = Math.min(quietest, levels[end]);
                total += quietest;
            }
        }
        return total;
    }
}
