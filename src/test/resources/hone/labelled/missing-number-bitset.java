// input: int[] permutation
// time: n
// space: n
// tags: bitset
// why: each of the n values sets one bit of a set of n bits that is then scanned once for a clear bit.
class Solution {
    public int solve(int[] nums) {
        BitSet seen = new BitSet(nums.length + 1);
        for (int v : nums) {
            seen.set(v);
        }
        return seen.nextClearBit(0);
    }
}
