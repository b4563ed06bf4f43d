// input: TreeNode balanced
// time: log n
// space: log n
// tags: tree, iterative, output
// why: the leftmost path of a complete tree has floor(log2 n)+1 nodes and exactly these are visited and put in the result.
class Solution {
    public List<Integer> solve(TreeNode root) {
        List<Integer> spine = new ArrayList<>();
        TreeNode cur = root;
        while (cur != null) {
            spine.add(cur.val);
            cur = cur.left;
        }
        return spine;
    }
}
