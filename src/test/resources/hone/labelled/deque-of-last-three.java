// input: int[] random
// time: 1
// space: 1
// tags: library, deque
// why: at most three elements ever enter the deque
class Solution {
    public int solve(int[] a) {
        Deque<Integer> window = new ArrayDeque<>();
        int i = a.length - 1;
        while (i >= 0 && window.size() < 3) {
            window.addFirst(a[i--]);
        }
        int sum = 0;
        while (!window.isEmpty()) sum += window.pollLast();
        return sum;
    }
}
