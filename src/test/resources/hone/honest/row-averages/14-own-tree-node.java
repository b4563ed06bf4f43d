// style: brings its own TreeNode with accessors, generics in the walk
class TreeNode {
    int val;
    TreeNode left, right;

    TreeNode() {}

    TreeNode(int val) { this.val = val; }

    TreeNode(int val, TreeNode left, TreeNode right) {
        this.val = val;
        this.left = left;
        this.right = right;
    }

    boolean isLeaf() { return left == null && right == null; }

    TreeNode[] children() {
        if (isLeaf()) return new TreeNode[0];
        if (left == null) return new TreeNode[] {right};
        return right == null ? new TreeNode[] {left} : new TreeNode[] {left, right};
    }
}

class Solution {
    private <T> void byRow(T root, Function<? super T, T[]> children, Consumer<? super List<T>> row) {
        List<T> now = new ArrayList<T>();
        if (root != null) now.add(root);
        while (!now.isEmpty()) {
            row.accept(Collections.unmodifiableList(now));
            List<T> later = new ArrayList<T>();
            for (T t : now) Collections.addAll(later, children.apply(t));
            now = later;
        }
    }

    public List<Double> averages(TreeNode root) {
        List<Double> out = new ArrayList<>();
        this.<TreeNode>byRow(root, TreeNode::children, row -> {
            double sum = 0;
            for (TreeNode t : row) sum += t.val;
            out.add(sum / row.size());
        });
        return out;
    }
}
