// time: n; space: n
class Solution {
    public long ways(int length) {
        long[] ways = new long[Math.max(4, length + 1)];
        ways[1] = 1;
        ways[2] = 2;
        ways[3] = 3;
        for (int i = 4; i <= length; i++) {
            ways[i] = ways[i - 1] + ways[i - 2] + ways[i - 3];
        }
        return ways[length];
    }
}
