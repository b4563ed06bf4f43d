// input: int[] zeros
// time: 1
// space: 1
// tags: early-exit, loop
// why: the first factor is zero and the loop is left at once
class Solution {
    public long solve(int[] a) {
        long product = 1;
        for (int x : a) {
            product = product * x % 1_000_000_007L;
            if (product == 0) break;
        }
        return product;
    }
}
