// input: int[] random
// time: n^2
// space: n
// tags: library, list, hashing, jdk-cost
// why: List.hashCode goes over all elements and is asked after every insertion
class Solution {
    public int solve(int[] a) {
        List<Integer> seen = new ArrayList<>();
        int mix = 0;
        for (int x : a) {
            seen.add(x);
            mix ^= seen.hashCode();
        }
        return mix;
    }
}
