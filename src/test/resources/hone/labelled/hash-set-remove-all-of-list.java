// input: List<Integer> random
// time: n^2
// space: n
// tags: library, hash-set, jdk-cost
// why: the set is not larger than the list, so AbstractSet.removeAll asks list.contains for every element of the set
class Solution {
    public int solve(List<Integer> list) {
        Set<Integer> left = new HashSet<>(list);
        left.removeAll(list);
        return left.size();
    }
}
