// input: int[] random ; int k-small
// time: 1
// space: 1
// tags: heap, array copy
// why: only the first and last k = 5 elements are ever copied, sorted or queued
class Solution {
    public int solve(int[] bids, int k) {
        int take = Math.min(k, bids.length);
        int[] head = Arrays.copyOfRange(bids, 0, take);
        Arrays.sort(head);
        PriorityQueue<Integer> tail = new PriorityQueue<>(Collections.reverseOrder());
        for (int i = bids.length - take; i < bids.length; i++) {
            tail.offer(bids[i]);
        }
        int score = 0;
        for (int low : head) {
            Integer high = tail.poll();
            if (high == null) break;
            score += high > low ? 1 : high < low ? -1 : 0;
        }
        return score;
    }
}
