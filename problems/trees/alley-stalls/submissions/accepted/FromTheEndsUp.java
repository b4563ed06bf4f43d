// time: n; space: n
class Solution {
    /** A loop instead of recursion: stalls in the order of a walk row by row, dealt with from the last to the first. */
    public long bestStroll(TreeNode root) {
        List<TreeNode> order = new ArrayList<>(List.of(root));
        List<Integer> parent = new ArrayList<>(List.of(0));
        for (int i = 0; i < order.size(); i++) {
            for (TreeNode next : new TreeNode[] {order.get(i).left, order.get(i).right}) {
                if (next != null) {
                    order.add(next);
                    parent.add(i);
                }
            }
        }
        long[] branch = new long[order.size()];
        long best = Long.MIN_VALUE;
        long[] both = new long[order.size()];
        for (int i = order.size() - 1; i >= 0; i--) {
            int value = order.get(i).val;
            best = Math.max(best, value + both[i]);
            long up = value + branch[i];
            if (i > 0 && up > 0) {
                both[parent.get(i)] += up;
                branch[parent.get(i)] = Math.max(branch[parent.get(i)], up);
            }
        }
        return best;
    }
}
