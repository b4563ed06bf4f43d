// input: int[] permutation
// time: n
// space: n
// tags: library, bit-set, space
// why: constant-time set per element and one scan for the first gap; the bit set has n bits
class Solution {
    public int solve(int[] p) {
        BitSet present = new BitSet(p.length);
        for (int x : p) {
            present.set(x);
        }
        return present.nextClearBit(0);
    }
}
