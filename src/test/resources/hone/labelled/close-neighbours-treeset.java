// input: int[] random ; int target-present
// time: n log n
// space: n
// tags: sliding window, tree set, comparator
// why: the window is n/2 wide, so each of n add/remove/lower/higher calls is log n and the set holds n/2 indices
class Solution {
    public int solve(int[] a, int width) {
        Comparator<Integer> byValue = (i, j) -> a[i] != a[j] ? Integer.compare(a[i], a[j]) : Integer.compare(i, j);
        TreeSet<Integer> window = new TreeSet<>(byValue);
        int closest = Integer.MAX_VALUE;
        for (int i = 0; i < a.length; i++) {
            Integer below = window.lower(i), above = window.higher(i);
            if (below != null) closest = Math.min(closest, a[i] - a[below]);
            if (above != null) closest = Math.min(closest, a[above] - a[i]);
            window.add(i);
            if (i >= width) window.remove(i - width);
        }
        return closest == Integer.MAX_VALUE ? -1 : closest;
    }
}
