// input: TreeNode balanced
// time: log n
// space: 1
// tags: tree
// why: follows one path from the root to a leaf of a balanced tree
class Solution {
    public int solve(TreeNode root) {
        int depth = 0;
        TreeNode node = root;
        while (node != null) {
            depth++;
            node = node.left != null ? node.left : node.right;
        }
        return depth;
    }
}
