// input: int[] permutation
// time: n^2
// space: n
// tags: library, bit-set, jdk-cost
// why: the top bit is set first, so each cardinality call counts over all n bits
class Solution {
    public long solve(int[] p) {
        BitSet bits = new BitSet();
        bits.set(p.length);
        long sum = 0;
        for (int x : p) {
            bits.flip(x);
            sum += bits.cardinality();
        }
        return sum;
    }
}
