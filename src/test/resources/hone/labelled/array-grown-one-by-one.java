// input: int[] random
// time: n^2
// space: n
// tags: library, copy, garbage, space, jdk-cost
// why: Arrays.copyOf copies the whole array for each new element; old arrays are garbage
class Solution {
    public int[] solve(int[] a) {
        int[] kept = new int[0];
        for (int x : a) {
            kept = Arrays.copyOf(kept, kept.length + 1);
            kept[kept.length - 1] = x * 2;
        }
        return kept;
    }
}
