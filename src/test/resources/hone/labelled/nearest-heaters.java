// input: int[] random ; int[] random m
// time: n log n
// space: n
// tags: tree set, floor and ceiling
// why: n insertions and m floor/ceiling queries, log n each; only the n heaters are stored
class Solution {
    public int solve(int[] heaters, int[] houses) {
        NavigableSet<Integer> at = new TreeSet<>();
        for (int h : heaters) at.add(h);
        int radius = 0;
        for (int x : houses) {
            Integer left = at.floor(x);
            Integer right = at.ceiling(x);
            int d = Integer.MAX_VALUE;
            if (left != null) d = x - left;
            if (right != null) d = Math.min(d, right - x);
            radius = Math.max(radius, d);
        }
        return radius;
    }
}
