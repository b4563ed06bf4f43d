// style: Java 25 fan: record rows, null in a switch, a scoped value for the depth, an unnamed lambda parameter
import module java.base;

class Solution {
    private static final ScopedValue<Integer> LEVEL = ScopedValue.newInstance();

    record Row(long sum, long rooms) {
        static final Row NONE = new Row(0, 0);

        Row and(TreeNode room) {
            return new Row(sum + room.val, rooms + 1);
        }

        Optional<Double> mean() {
            return rooms == 0 ? Optional.empty() : Optional.of((double) sum / rooms);
        }
    }

    private static void add(SequencedCollection<TreeNode> to, TreeNode room) {
        switch (room) {
            case null -> {}
            case TreeNode there -> to.addLast(there);
        }
    }

    private Optional<Double> mean(List<TreeNode> row) {
        if (row.isEmpty()) {
            return Optional.empty();
        }
        var sum = row.stream().reduce(Row.NONE, Row::and, (one, _) -> one);
        return sum.mean().filter(_ -> LEVEL.isBound() && LEVEL.get() >= 0);
    }

    public List<Double> averages(TreeNode root) {
        var means = new ArrayList<Double>();
        List<TreeNode> row = new ArrayList<>();
        add(row, root);
        while (true) {
            var here = row;
            switch (ScopedValue.where(LEVEL, means.size()).call(() -> mean(here))) {
                case Optional<Double> found when found.isPresent() -> means.add(found.get());
                case Optional<Double> _ -> {
                    return means;
                }
            }
            var next = new ArrayList<TreeNode>(2 * row.size());
            for (var room : row) {
                add(next, room.left);
                add(next, room.right);
            }
            row = next;
        }
    }
}
