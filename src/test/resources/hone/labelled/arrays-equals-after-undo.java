// input: int[] random
// time: n^2
// space: n
// tags: library, copy, arrays-equals, garbage, jdk-cost
// why: for each position a clone is made and compared in full with the unchanged array
class Solution {
    public int solve(int[] a) {
        int same = 0;
        for (int i = 0; i < a.length; i++) {
            int[] b = a.clone();
            b[i] ^= 1;
            b[i] ^= 1;
            if (Arrays.equals(a, b)) same++;
        }
        return same;
    }
}
