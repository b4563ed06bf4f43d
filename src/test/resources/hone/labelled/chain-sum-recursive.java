// input: TreeNode chain
// time: n
// space: n
// tags: tree, recursion, degenerate
// why: the tree is one left-going chain so the recursion opens n frames, each doing constant work.
class Solution {
    public long solve(TreeNode root) {
        return sum(root);
    }

    private long sum(TreeNode t) {
        if (t == null) return 0L;
        return sum(t.left) + t.val + sum(t.right);
    }
}
