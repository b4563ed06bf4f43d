// input: int[] random
// time: n!
// space: n
// tags: recursion, brute-force
// why: the travelled length is carried along, so each of about e * n! calls is constant apart from its children; no pruning
class Solution {
    private long best;

    public long solve(int[] place) {
        best = Long.MAX_VALUE;
        visit(place.clone(), 0, 0);
        return best;
    }

    private void visit(int[] order, int done, long length) {
        if (done == order.length) {
            best = Math.min(best, length);
            return;
        }
        for (int i = done; i < order.length; i++) {
            int t = order[done]; order[done] = order[i]; order[i] = t;
            long step = done == 0 ? 0 : Math.abs(order[done] - order[done - 1]);
            visit(order, done + 1, length + step * (done + 1));
            t = order[done]; order[done] = order[i]; order[i] = t;
        }
    }
}
