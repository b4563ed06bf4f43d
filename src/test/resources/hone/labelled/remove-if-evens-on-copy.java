// input: List<Integer> random
// time: n
// space: n
// tags: library, list, lambda, copy
// why: copying is linear and ArrayList.removeIf needs one pass for all removals together
class Solution {
    public int solve(List<Integer> list) {
        List<Integer> odd = new ArrayList<>(list);
        odd.removeIf(x -> x % 2 == 0);
        return odd.size();
    }
}
