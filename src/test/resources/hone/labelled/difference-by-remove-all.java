// input: List<Integer> random ; List<Integer> random m
// time: n*m
// space: n
// tags: library, two-sizes, list, copy, jdk-cost
// why: removeAll on an ArrayList checks each of n elements against the second list by scanning it
class Solution {
    public List<Integer> solve(List<Integer> a, List<Integer> b) {
        List<Integer> left = new ArrayList<>(a);
        left.removeAll(b);
        return left;
    }
}
