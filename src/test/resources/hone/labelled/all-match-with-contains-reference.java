// input: List<Integer> random
// time: n^2
// space: n
// tags: library, stream, method-reference, jdk-cost
// why: every element occurs in the reversed copy, so allMatch runs a linear contains for all n elements
class Solution {
    public boolean solve(List<Integer> list) {
        List<Integer> other = new ArrayList<>(list);
        Collections.reverse(other);
        return list.stream().allMatch(other::contains);
    }
}
