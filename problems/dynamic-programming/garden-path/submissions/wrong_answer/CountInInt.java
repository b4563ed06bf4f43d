// time: n; space: n
class Solution {
    public long ways(int length) {
        int[] ways = new int[length + 3];
        ways[2] = 1;
        for (int i = 3; i < ways.length; i++) {
            ways[i] = ways[i - 1] + ways[i - 2] + ways[i - 3];
        }
        return ways[length + 2];
    }
}
