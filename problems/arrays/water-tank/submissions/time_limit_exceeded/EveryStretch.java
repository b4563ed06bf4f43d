// time: n^2; space: 1
class Solution {
    public long stretches(int[] gains, long change) {
        long count = 0;
        for (int start = 0; start < gains.length; start++) {
            long sum = 0;
            for (int end = start; end < gains.length; end++) {
                sum += gains[end];
                if (sum == change) {
                    count++;
                }
            }
        }
        return count;
    }
}
