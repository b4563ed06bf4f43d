// time: n^2; space: n
class Solution {
    private final List<List<Integer>> next = new ArrayList<>();
    private final List<Integer> value = new ArrayList<>();

    /** Walks from every stall to every other. */
    public long bestStroll(TreeNode root) {
        collect(root, -1);
        long best = Long.MIN_VALUE;
        for (int start = 0; start < value.size(); start++) {
            best = Math.max(best, walk(start, -1));
        }
        return best;
    }

    private void collect(TreeNode stall, int parent) {
        if (stall == null) {
            return;
        }
        int number = value.size();
        value.add(stall.val);
        next.add(new ArrayList<>());
        if (parent >= 0) {
            next.get(parent).add(number);
            next.get(number).add(parent);
        }
        collect(stall.left, number);
        collect(stall.right, number);
    }

    private long walk(int stall, int from) {
        long best = 0;
        for (int other : next.get(stall)) {
            if (other != from) {
                best = Math.max(best, walk(other, stall));
            }
        }
        return value.get(stall) + best;
    }
}
