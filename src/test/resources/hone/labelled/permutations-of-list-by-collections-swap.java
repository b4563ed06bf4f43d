// input: List<Integer> random
// time: n!
// space: n
// tags: library, recursion, backtracking
// why: two constant-time Collections.swap calls per tree edge and about e * n! edges; leaf work is constant
class Solution {
    private long ascendingEnds;

    public long solve(List<Integer> list) {
        ascendingEnds = 0;
        permute(new ArrayList<>(list), 0);
        return ascendingEnds;
    }

    private void permute(List<Integer> items, int fixed) {
        if (fixed == items.size()) {
            if (!items.isEmpty() && items.get(0) < items.get(fixed - 1)) ascendingEnds++;
            return;
        }
        for (int i = fixed; i < items.size(); i++) {
            Collections.swap(items, fixed, i);
            permute(items, fixed + 1);
            Collections.swap(items, fixed, i);
        }
    }
}
