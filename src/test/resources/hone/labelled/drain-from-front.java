// input: List<Integer> random
// time: n^2
// space: n
// tags: library, hidden-cost, remove-front
// why: remove(0) on an array list shifts all remaining elements, n-1 + n-2 + ... in all, and the copy has n entries.
class Solution {
    public long solve(List<Integer> tasks) {
        List<Integer> queue = new ArrayList<>(tasks);
        long checksum = 0;
        while (!queue.isEmpty()) {
            int next = queue.remove(0);
            checksum = checksum * 7 + next;
        }
        return checksum;
    }
}
