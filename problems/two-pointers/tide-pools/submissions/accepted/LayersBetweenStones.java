// time: n; space: n
class Solution {
    /** Each stone that is higher than what lies before it closes lying layers of water, from the bottom upwards. */
    public long waterLeft(int[] stones) {
        Deque<Integer> open = new ArrayDeque<>();
        long water = 0;
        for (int i = 0; i < stones.length; i++) {
            while (!open.isEmpty() && stones[open.peek()] <= stones[i]) {
                int bottom = stones[open.pop()];
                if (!open.isEmpty()) {
                    int height = Math.min(stones[open.peek()], stones[i]) - bottom;
                    water += (long) height * (i - open.peek() - 1);
                }
            }
            open.push(i);
        }
        return water;
    }
}
