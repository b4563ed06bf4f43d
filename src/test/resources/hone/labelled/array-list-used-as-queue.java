// input: List<Integer> random
// time: n^2
// space: n
// tags: library, list, copy, jdk-cost
// why: remove(0) moves all remaining elements of the ArrayList each time
class Solution {
    public long solve(List<Integer> list) {
        List<Integer> queue = new ArrayList<>(list);
        long sig = 0;
        while (!queue.isEmpty()) {
            int head = queue.remove(0);
            sig = sig * 31 + head;
        }
        return sig;
    }
}
