// input: List<Integer> random
// time: n^2
// space: n
// tags: library, list, space, jdk-cost
// why: contains scans the list of values kept so far, which are nearly all of them
class Solution {
    public List<Integer> solve(List<Integer> list) {
        List<Integer> unique = new ArrayList<>();
        for (Integer x : list) {
            if (!unique.contains(x)) {
                unique.add(x);
            }
        }
        return unique;
    }
}
