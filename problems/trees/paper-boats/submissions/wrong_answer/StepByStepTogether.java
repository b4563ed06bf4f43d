// time: n; space: n
class Solution {
    /** Lets both boats float at the same pace, whatever the length of their ways. */
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
        int one = a;
        int other = b;
        while (one != other) {
            one = downstream.getOrDefault(one, mouth.val);
            other = downstream.getOrDefault(other, mouth.val);
        }
        return one;
    }
}
