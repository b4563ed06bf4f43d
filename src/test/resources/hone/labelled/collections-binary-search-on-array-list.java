// input: List<Integer> sorted ; int target-absent
// time: log n
// space: 1
// tags: library, binary-search, list, jdk-cost
// why: Collections.binarySearch on a random-access list probes log n positions
class Solution {
    public boolean solve(List<Integer> list, int target) {
        return Collections.binarySearch(list, target, Comparator.naturalOrder()) >= 0;
    }
}
