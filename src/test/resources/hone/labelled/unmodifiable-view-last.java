// input: List<Integer> random
// time: 1
// space: 1
// tags: library, view, space
// why: Collections.unmodifiableList wraps without copying and get is constant
class Solution {
    public int solve(List<Integer> list) {
        List<Integer> view = Collections.unmodifiableList(list);
        return view.isEmpty() ? 0 : view.get(view.size() - 1);
    }
}
