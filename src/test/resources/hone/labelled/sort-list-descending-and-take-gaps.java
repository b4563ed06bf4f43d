// input: List<Integer> random
// time: n log n
// space: n
// tags: library, sort, comparator, copy, jdk-cost
// why: List.sort with a constant-time comparator
class Solution {
    public int solve(List<Integer> list) {
        List<Integer> desc = new ArrayList<>(list);
        desc.sort(Collections.reverseOrder());
        int widest = 0;
        Integer prev = null;
        for (Integer x : desc) {
            if (prev != null && prev - x > widest) widest = prev - x;
            prev = x;
        }
        return widest;
    }
}
