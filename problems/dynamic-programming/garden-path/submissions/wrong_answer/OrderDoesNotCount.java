// time: n; space: n
class Solution {
    public long ways(int length) {
        long[] ways = new long[length + 1];
        ways[0] = 1;
        for (int slab = 1; slab <= 3; slab++) {
            for (int i = slab; i <= length; i++) {
                ways[i] += ways[i - slab];
            }
        }
        return ways[length];
    }
}
