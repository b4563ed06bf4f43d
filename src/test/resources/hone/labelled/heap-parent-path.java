// input: int n
// time: log n
// space: log n
// tags: heap, linked-list, space
// why: the index is halved until it reaches the root and every index of the path is kept in the result
class Solution {
    public List<Integer> solve(int n) {
        List<Integer> path = new LinkedList<>();
        int i = n - 1;
        while (i > 0) {
            path.add(i);
            i = (i - 1) / 2;
        }
        path.add(0);
        return path;
    }
}
