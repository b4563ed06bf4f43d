// input: List<Integer> random
// time: n log n
// space: n
// tags: library, sort, comparator, output
// why: sorting a random list by comparison needs about n log2 n comparisons and the returned copy has n entries.
class Solution {
    public List<Integer> solve(List<Integer> list) {
        List<Integer> copy = new ArrayList<>(list);
        copy.sort((x, y) -> y.compareTo(x));
        return copy;
    }
}
