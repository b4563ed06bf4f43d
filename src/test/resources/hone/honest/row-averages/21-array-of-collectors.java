// style: LongSummaryStatistics in an array list, IntSummaryStatistics combine, ensureCapacity
class Solution {
    public List<Double> averages(TreeNode root) {
        ArrayList<LongSummaryStatistics> rows = new ArrayList<>();
        rows.ensureCapacity(64);
        collect(root, 0, rows);
        LongSummaryStatistics all = new LongSummaryStatistics();
        rows.forEach(all::combine);
        System.out.format("%d rooms, from %d to %d%n", all.getCount(), all.getMin(), all.getMax());
        return rows.stream().mapToDouble(LongSummaryStatistics::getAverage).boxed().collect(Collectors.toList());
    }

    private void collect(TreeNode room, int depth, List<LongSummaryStatistics> rows) {
        if (room == null) {
            return;
        }
        for (int missing = depth + 1 - rows.size(); missing > 0; missing--) {
            rows.add(new LongSummaryStatistics());
        }
        rows.get(depth).accept((long) room.val);
        collect(room.left, depth + 1, rows);
        collect(room.right, depth + 1, rows);
    }
}
