// style: an Iterator of rows, an Iterable by lambda, enhanced for
class Solution {
    private static Iterable<List<TreeNode>> rows(TreeNode root) {
        return () -> new Iterator<>() {
            private List<TreeNode> next = root == null ? List.of() : List.of(root);

            @Override
            public boolean hasNext() {
                return !next.isEmpty();
            }

            @Override
            public List<TreeNode> next() {
                List<TreeNode> row = next;
                next = new ArrayList<>();
                for (TreeNode room : row) {
                    Consumer<TreeNode> add = child -> {
                        if (child != null) next.add(child);
                    };
                    add.accept(room.left);
                    add.accept(room.right);
                }
                return row;
            }
        };
    }

    public List<Double> averages(TreeNode root) {
        List<Double> means = new ArrayList<>();
        for (List<TreeNode> row : rows(root)) {
            means.add(row.stream().mapToInt(room -> room.val).average().getAsDouble());
        }
        return means;
    }
}
