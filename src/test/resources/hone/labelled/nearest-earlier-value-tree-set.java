// input: int[] random
// time: n log n
// space: n
// tags: library, tree-set, jdk-cost
// why: floor, ceiling and add cost log of the set size for each element
class Solution {
    public int solve(int[] a) {
        TreeSet<Integer> earlier = new TreeSet<>();
        int best = Integer.MAX_VALUE;
        for (int x : a) {
            Integer lo = earlier.floor(x), hi = earlier.ceiling(x);
            if (lo != null) best = Math.min(best, x - lo);
            if (hi != null) best = Math.min(best, hi - x);
            earlier.add(x);
        }
        return best;
    }
}
