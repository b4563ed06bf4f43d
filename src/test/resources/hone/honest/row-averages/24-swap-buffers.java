// style: two arrays swapped, ternaries, pre-increments, one return
class Solution {
    public List<Double> averages(TreeNode root) {
        final List<Double> means = new ArrayList<>();
        TreeNode[] row = {root}, below;
        int size = root == null ? 0 : 1, next;
        for (; size > 0; size = next, row = below) {
            below = new TreeNode[(size << 1) + 1];
            next = 0;
            long sum = 0;
            for (int i = 0; i < size; ++i) {
                final TreeNode room = row[i];
                sum += room.val;
                below[next] = room.left;
                next += room.left == null ? 0 : 1;
                below[next] = room.right;
                next += room.right == null ? 0 : 1;
            }
            means.add(Double.valueOf(sum) / size);
        }
        return means;
    }
}
