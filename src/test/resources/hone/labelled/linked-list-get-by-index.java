// input: List<Integer> random
// time: n^2
// space: n
// tags: library, linked-list, copy, jdk-cost
// why: LinkedList.get(i) walks from the nearer end, n/4 links on average
class Solution {
    public long solve(List<Integer> list) {
        List<Integer> linked = new LinkedList<>(list);
        long weighted = 0;
        for (int i = 0; i < linked.size(); i++) {
            weighted += (long) i * linked.get(i);
        }
        return weighted;
    }
}
