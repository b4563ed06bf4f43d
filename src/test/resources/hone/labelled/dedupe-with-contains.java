// input: int[] permutation
// time: n^2
// space: n
// tags: library, hidden-cost, contains, output
// why: all values differ, so every contains call scans the full result list of i entries, which grows to n.
class Solution {
    public List<Integer> solve(int[] a) {
        List<Integer> result = new ArrayList<>();
        for (int x : a) {
            if (!result.contains(x)) {
                result.add(x);
            }
        }
        return result;
    }
}
