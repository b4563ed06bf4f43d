// input: int[] random
// time: n^2
// space: n^2
// tags: library, list, copy, space, jdk-cost
// why: a copy of the list is kept after every insertion
class Solution {
    public List<List<Integer>> solve(int[] a) {
        List<Integer> current = new ArrayList<>();
        List<List<Integer>> history = new ArrayList<>();
        for (int x : a) {
            current.add(x);
            history.add(new ArrayList<>(current));
        }
        return history;
    }
}
