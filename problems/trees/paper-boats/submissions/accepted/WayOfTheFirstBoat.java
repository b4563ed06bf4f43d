// time: n; space: n
class Solution {
    /** Notes what lies next downstream; marks the way of one boat and lets the other float until it meets a mark. */
    public int meeting(TreeNode mouth, int a, int b) {
        Map<Integer, Integer> downstream = new HashMap<>();
        Deque<TreeNode> open = new ArrayDeque<>();
        open.push(mouth);
        while (!open.isEmpty()) {
            TreeNode bridge = open.pop();
            for (TreeNode next : new TreeNode[] {bridge.left, bridge.right}) {
                if (next != null) {
                    downstream.put(next.val, bridge.val);
                    open.push(next);
                }
            }
        }
        Set<Integer> way = new HashSet<>();
        for (Integer at = a; at != null; at = downstream.get(at)) {
            way.add(at);
        }
        int at = b;
        while (!way.contains(at)) {
            at = downstream.get(at);
        }
        return at;
    }
}
