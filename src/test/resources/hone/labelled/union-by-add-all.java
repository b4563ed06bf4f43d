// input: List<Integer> random ; List<Integer> random m
// time: n+m
// space: n+m
// tags: library, two-sizes, hash-set, jdk-cost
// why: both lists are added to one hash set at expected constant cost per element; nearly all are distinct
class Solution {
    public int solve(List<Integer> a, List<Integer> b) {
        Set<Integer> union = new HashSet<>(a);
        union.addAll(b);
        return union.size();
    }
}
