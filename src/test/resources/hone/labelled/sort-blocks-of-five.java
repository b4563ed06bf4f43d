// input: int[] random
// time: n
// space: 1
// tags: library, sort, constant-size, copy, space
// why: n/5 blocks, each sorted in constant time; a block copy is garbage before the next one is made
class Solution {
    public long solve(int[] a) {
        long medians = 0;
        for (int i = 0; i + 5 <= a.length; i += 5) {
            int[] block = Arrays.copyOfRange(a, i, i + 5);
            Arrays.sort(block);
            medians += block[2];
        }
        return medians;
    }
}
