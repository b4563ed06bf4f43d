// input: List<Integer> sorted
// time: n
// space: n
// tags: library, sort, timsort, iterator
// why: TimSort finds one ascending run covering the whole copy and stops after n-1 comparisons, and the copy has n entries.
class Solution {
    public int solve(List<Integer> list) {
        List<Integer> copy = new ArrayList<>(list);
        Collections.sort(copy);
        int gaps = 0;
        Iterator<Integer> it = copy.iterator();
        if (!it.hasNext()) return 0;
        int prev = it.next();
        while (it.hasNext()) {
            int cur = it.next();
            if (cur - prev > 1) gaps++;
            prev = cur;
        }
        return gaps;
    }
}
