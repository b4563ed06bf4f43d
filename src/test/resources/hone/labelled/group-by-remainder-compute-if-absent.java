// input: List<Integer> random
// time: n
// space: n
// tags: library, hash-map, space
// why: constant work per element; all n elements are stored in the groups
class Solution {
    public List<List<Integer>> solve(List<Integer> list) {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (Integer x : list) {
            groups.computeIfAbsent(x % 10, key -> new ArrayList<>()).add(x);
        }
        return new ArrayList<>(groups.values());
    }
}
