// input: TreeNode balanced
// time: n
// space: log n
// tags: tree, recursion, enum map
// why: post-order visit of each node once; only the recursion stack (tree height log n) and three counters
class Solution {
    private enum State { NAKED, CAMERA, WATCHED }

    private final Map<State, Integer> tally = new EnumMap<>(State.class);

    public int solve(TreeNode root) {
        tally.clear();
        State top = walk(root);
        int cams = tally.getOrDefault(State.CAMERA, 0);
        return top == State.NAKED ? cams + 1 : cams;
    }

    private State walk(TreeNode t) {
        if (t == null) return State.WATCHED;
        State l = walk(t.left);
        State r = walk(t.right);
        State mine;
        if (l == State.NAKED || r == State.NAKED) {
            mine = State.CAMERA;
        } else if (l == State.CAMERA || r == State.CAMERA) {
            mine = State.WATCHED;
        } else {
            mine = State.NAKED;
        }
        tally.merge(mine, 1, Integer::sum);
        return mine;
    }
}
