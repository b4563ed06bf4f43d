// style: recursion, marks by a HashSet of values, list operations in place
class Solution {
    private final HashSet<Integer> met = new HashSet<>();

    public Node tidy(Node node) {
        if (node == null || !met.add(node.val)) {
            return node;
        }
        node.neighbors.removeIf(other -> other.val == node.val);
        node.neighbors.sort((a, b) -> a.val - b.val);
        for (int i = node.neighbors.size() - 1; i > 0; i--) {
            if (node.neighbors.get(i) == node.neighbors.get(i - 1)) {
                node.neighbors.set(i, null);
            }
        }
        node.neighbors.removeIf(Objects::isNull);
        node.neighbors.forEach(this::tidy);
        return node;
    }
}
