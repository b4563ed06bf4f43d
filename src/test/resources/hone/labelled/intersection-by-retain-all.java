// input: List<Integer> random ; List<Integer> random m
// time: n*m
// space: n
// tags: library, two-sizes, list, copy, jdk-cost
// why: retainAll asks the second list's linear contains for each of n elements, nearly always without a hit
class Solution {
    public int solve(List<Integer> a, List<Integer> b) {
        List<Integer> both = new ArrayList<>(a);
        both.retainAll(b);
        return both.size();
    }
}
