// time: n; space: n
class Solution {
    private final List<LongSummaryStatistics> rows = new ArrayList<>();

    public List<Double> averages(TreeNode root) {
        walk(root, 0);
        return rows.stream().map(LongSummaryStatistics::getAverage).toList();
    }

    private void walk(TreeNode node, int depth) {
        if (node == null) {
            return;
        }
        if (depth == rows.size()) {
            rows.add(new LongSummaryStatistics());
        }
        rows.get(depth).accept((long) node.val);
        walk(node.left, depth + 1);
        walk(node.right, depth + 1);
    }
}
