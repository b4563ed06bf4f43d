// time: n^2; space: n
class Solution {
    /** Finds the next bridge downstream by going through the whole river, at each step. */
    public int meeting(TreeNode mouth, int a, int b) {
        Set<Integer> way = new HashSet<>();
        int at = a;
        way.add(at);
        while (at != mouth.val) {
            at = below(mouth, at).val;
            way.add(at);
        }
        at = b;
        while (!way.contains(at)) {
            at = below(mouth, at).val;
        }
        return at;
    }

    private TreeNode below(TreeNode bridge, int wanted) {
        if (bridge == null) {
            return null;
        }
        TreeNode found = below(bridge.left, wanted);
        if (found == null) {
            found = below(bridge.right, wanted);
        }
        boolean here = bridge.left != null && bridge.left.val == wanted || bridge.right != null && bridge.right.val == wanted;
        return found == null && here ? bridge : found;
    }
}
