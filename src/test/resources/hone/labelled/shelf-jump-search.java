// input: int[] sorted ; int target-present
// time: sqrt n
// space: 1
// tags: jump search
// why: about sqrt n / 2 jumps to the middle value, then at most sqrt n single steps
class Solution {
    public int solve(int[] shelf, int wanted) {
        int n = shelf.length;
        int hop = Math.max(1, (int) Math.floor(Math.sqrt(n)));
        int from = 0, next = hop;
        while (next < n && shelf[next] <= wanted) {
            from = next;
            next += hop;
        }
        int stop = Math.min(next, n);
        for (int i = from; i < stop; i++) {
            if (shelf[i] == wanted) return i;
            if (shelf[i] > wanted) break;
        }
        return -1;
    }
}
