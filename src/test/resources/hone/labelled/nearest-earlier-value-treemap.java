// input: int[] permutation
// time: n log n
// space: n
// tags: tree-map, floor, ceiling
// why: each of the n distinct values costs one floor, one ceiling and one insert in a red-black tree that grows to n keys.
class Solution {
    public long solve(int[] prices) {
        TreeMap<Integer, Integer> earlier = new TreeMap<>();
        long total = 0;
        for (int i = 0; i < prices.length; i++) {
            Integer below = earlier.floorKey(prices[i]);
            Integer above = earlier.ceilingKey(prices[i]);
            int d = Integer.MAX_VALUE;
            if (below != null) d = Math.min(d, prices[i] - below);
            if (above != null) d = Math.min(d, above - prices[i]);
            if (d != Integer.MAX_VALUE) total += d;
            earlier.put(prices[i], i);
        }
        return total;
    }
}
