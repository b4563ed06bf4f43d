// input: int n
// time: 1
// space: 1
// tags: bit tricks
// why: the loop always looks at the 32 bits of an int
class Solution {
    public int solve(int n) {
        int mirrored = 0;
        int gap = 0, last = -1;
        for (int i = 0; i < Integer.SIZE; i++) {
            int bit = (n >>> i) & 1;
            mirrored = (mirrored << 1) | bit;
            if (bit == 1) {
                if (last >= 0) gap = Math.max(gap, i - last);
                last = i;
            }
        }
        return gap * 100 + Integer.bitCount(mirrored ^ n);
    }
}
