// input: int n
// time: 2^n
// space: 1
// tags: library, stream, bits, lambda
// why: one constant-time test for each of 2^n masks, nothing is stored
class Solution {
    public long solve(int n) {
        return IntStream.range(0, 1 << n)
                .filter(mask -> Integer.bitCount(mask) % 2 == 1)
                .count();
    }
}
