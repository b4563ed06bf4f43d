// input: int[] random
// time: n
// space: 1
// tags: two-pointers
// why: each round moves one of two pointers towards the other
class Solution {
    public long solve(int[] h) {
        int l = 0, r = h.length - 1, lm = 0, rm = 0;
        long water = 0;
        while (l < r) {
            if (h[l] < h[r]) {
                lm = Math.max(lm, h[l]);
                water += lm - h[l++];
            } else {
                rm = Math.max(rm, h[r]);
                water += rm - h[r--];
            }
        }
        return water;
    }
}
