// style: visitors with a generic result over a sealed shape of the tree made first
class Solution {
    sealed interface Cave {
        static Cave of(TreeNode node) {
            return node == null ? new Nothing() : new Room(node);
        }

        <R> R accept(Visitor<R> visitor);
    }

    record Nothing() implements Cave {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing();
        }
    }

    record Room(TreeNode node) implements Cave {
        Cave left() {
            return Cave.of(node.left);
        }

        Cave right() {
            return Cave.of(node.right);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.room(this);
        }
    }

    interface Visitor<R> {
        R nothing();

        R room(Room room);
    }

    private final List<List<Integer>> rows = new ArrayList<>();

    private final class Sort implements Visitor<Void> {
        private final int depth;

        Sort(int depth) {
            this.depth = depth;
        }

        @Override
        public Void nothing() {
            return null;
        }

        @Override
        public Void room(Room room) {
            if (rows.size() == depth) {
                rows.add(new ArrayList<>());
            }
            rows.get(depth).add(room.node().val);
            room.left().accept(new Sort(depth + 1));
            return room.right().accept(new Sort(depth + 1));
        }
    }

    public List<Double> averages(TreeNode root) {
        Cave.of(root).accept(new Sort(0));
        return rows.stream()
                .map(row -> row.stream().mapToDouble(Integer::doubleValue).average())
                .map(OptionalDouble::orElseThrow)
                .toList();
    }
}
