// input: int n ; int k-small
// time: n
// space: n
// tags: library, deque, constant-bound
// why: k = 5 constant-time deque operations per removed person
class Solution {
    public int solve(int n, int k) {
        ArrayDeque<Integer> circle = new ArrayDeque<>();
        for (int i = 0; i < n; i++) circle.add(i);
        while (circle.size() > 1) {
            for (int i = 1; i < k; i++) {
                circle.addLast(circle.removeFirst());
            }
            circle.removeFirst();
        }
        return circle.isEmpty() ? -1 : circle.peek();
    }
}
