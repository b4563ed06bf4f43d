// input: List<Integer> random
// time: 1
// space: 1
// tags: library, view, space
// why: subList is a view and only four elements of it are summed
class Solution {
    public int solve(List<Integer> list) {
        int sum = 0;
        for (int x : list.subList(0, Math.min(4, list.size()))) {
            sum += x;
        }
        return sum;
    }
}
