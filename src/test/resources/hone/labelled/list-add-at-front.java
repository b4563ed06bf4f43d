// input: int[] random
// time: n^2
// space: n
// tags: library, list, jdk-cost
// why: add(0, x) on an ArrayList shifts all elements already stored
class Solution {
    public List<Integer> solve(int[] a) {
        List<Integer> reversed = new ArrayList<>();
        for (int x : a) reversed.add(0, x);
        return reversed;
    }
}
