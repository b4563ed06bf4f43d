// time: n; space: 1
class Solution {
    public long stretches(int[] gains, long change) {
        int start = 0;
        long sum = 0;
        long count = 0;
        for (int end = 0; end < gains.length; end++) {
            sum += gains[end];
            while (sum > change && start < end) {
                sum -= gains[start++];
            }
            if (sum == change) {
                count++;
            }
        }
        return count;
    }
}
