// time: n; space: n
class Solution {
    /** Asks only what lies strictly upstream. */
    public int meeting(TreeNode mouth, int a, int b) {
        Map<Integer, Integer> downstream = new HashMap<>();
        Deque<TreeNode> open = new ArrayDeque<>(List.of(mouth));
        while (!open.isEmpty()) {
            TreeNode bridge = open.pop();
            for (TreeNode next : new TreeNode[] {bridge.left, bridge.right}) {
                if (next != null) {
                    downstream.put(next.val, bridge.val);
                    open.push(next);
                }
            }
        }
        Set<Integer> way = new HashSet<>(Set.of(mouth.val));
        for (Integer at = downstream.get(a); at != null; at = downstream.get(at)) {
            way.add(at);
        }
        int at = downstream.getOrDefault(b, mouth.val);
        while (!way.contains(at)) {
            at = downstream.get(at);
        }
        return at;
    }
}
