// style: Morris traversal: threads through the tree instead of a stack, links restored
class Solution {
    public List<Double> averages(TreeNode root) {
        List<long[]> rows = new ArrayList<>();
        TreeNode at = root;
        int depth = 0;
        while (at != null) {
            if (at.left == null) {
                count(rows, depth, at.val);
                at = at.right;
                depth++;
                continue;
            }
            TreeNode last = at.left;
            int steps = 1;
            while (last.right != null && last.right != at) {
                last = last.right;
                steps++;
            }
            if (last.right == null) {
                count(rows, depth, at.val);
                last.right = at;
                at = at.left;
                depth++;
            } else {
                last.right = null;
                depth -= steps + 1;
                at = at.right;
                depth++;
            }
        }
        List<Double> means = new ArrayList<>();
        for (long[] row : rows) {
            means.add((double) row[0] / row[1]);
        }
        return means;
    }

    private static void count(List<long[]> rows, int depth, int value) {
        while (rows.size() <= depth) rows.add(new long[2]);
        rows.get(depth)[0] += value;
        rows.get(depth)[1]++;
    }
}
