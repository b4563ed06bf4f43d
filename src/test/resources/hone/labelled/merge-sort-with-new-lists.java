// input: List<Integer> random
// time: n log n
// space: n
// tags: library, sort, recursion, copy, space
// why: linear copying on each of log n levels; the lists alive along one path add up to a geometric sum
class Solution {
    public List<Integer> solve(List<Integer> list) {
        if (list.size() <= 1) return new ArrayList<>(list);
        int mid = list.size() / 2;
        List<Integer> left = solve(new ArrayList<>(list.subList(0, mid)));
        List<Integer> right = solve(new ArrayList<>(list.subList(mid, list.size())));
        List<Integer> out = new ArrayList<>(list.size());
        int i = 0, j = 0;
        while (i < left.size() || j < right.size()) {
            if (j == right.size() || i < left.size() && left.get(i) <= right.get(j)) out.add(left.get(i++));
            else out.add(right.get(j++));
        }
        return out;
    }
}
