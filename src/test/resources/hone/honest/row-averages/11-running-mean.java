// style: running mean without a sum, Math.fma, a HashMap keyed by depth
class Solution {
    private static final class Mean {
        private double value;
        private int n;

        void take(double x) {
            value = Math.fma(1.0 / ++n, x - value, value);
        }
    }

    public List<Double> averages(TreeNode root) {
        Map<Integer, Mean> means = new HashMap<>();
        Deque<Map.Entry<TreeNode, Integer>> open = new ArrayDeque<>();
        if (root != null) {
            open.push(Map.entry(root, 0));
        }
        while (!open.isEmpty()) {
            Map.Entry<TreeNode, Integer> entry = open.pop();
            TreeNode room = entry.getKey();
            int depth = entry.getValue();
            means.computeIfAbsent(depth, d -> new Mean()).take(room.val);
            for (TreeNode child : new TreeNode[] {room.left, room.right}) {
                if (child != null) {
                    open.push(Map.entry(child, depth + 1));
                }
            }
        }
        Double[] result = new Double[means.size()];
        means.forEach((depth, mean) -> result[depth] = mean.value);
        return Arrays.asList(result);
    }
}
