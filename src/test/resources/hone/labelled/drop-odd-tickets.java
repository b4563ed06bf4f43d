// input: List<Integer> random
// time: n^2
// space: n
// tags: iterator remove, array list
// why: about n/2 removals through the iterator, each shifting the tail of an ArrayList copy
class Solution {
    public int solve(List<Integer> tickets) {
        List<Integer> left = new ArrayList<>(tickets);
        int thrown = 0;
        for (Iterator<Integer> it = left.iterator(); it.hasNext(); ) {
            int t = it.next();
            if (t % 2 != 0) {
                it.remove();
                thrown++;
            }
        }
        if (left.isEmpty()) return -thrown;
        int winner = Collections.max(left);
        return winner - thrown;
    }
}
