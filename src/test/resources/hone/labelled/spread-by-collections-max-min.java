// input: List<Integer> random
// time: n
// space: 1
// tags: library, jdk-cost
// why: Collections.max and min each scan the list once
class Solution {
    public int solve(List<Integer> list) {
        if (list.isEmpty()) return 0;
        return Collections.max(list) - Collections.min(list);
    }
}
