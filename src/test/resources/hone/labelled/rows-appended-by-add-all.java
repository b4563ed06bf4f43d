// input: int n
// time: n^2
// space: n^2
// tags: library, list, space, jdk-cost
// why: n times addAll appends n elements and all of them stay in the list
class Solution {
    public int solve(int n) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            all.addAll(Collections.nCopies(n, i));
        }
        return all.size();
    }
}
