// input: TreeNode balanced
// time: n log n
// space: log n
// tags: tree, recursion, path
// why: at each of about n/2 leaves the loop walks the whole path of log2 n values, and only the one current path is stored.
class Solution {
    private long total;

    public long solve(TreeNode root) {
        total = 0;
        walk(root, new ArrayList<>());
        return total;
    }

    private void walk(TreeNode node, List<Integer> path) {
        if (node == null) return;
        path.add(node.val);
        if (node.left == null && node.right == null) {
            long number = 0;
            for (int i = 0; i < path.size(); i++) {
                number = (number * 31 + path.get(i)) % 1_000_003;
            }
            total += number;
        }
        walk(node.left, path);
        walk(node.right, path);
        path.remove(path.size() - 1);
    }
}
