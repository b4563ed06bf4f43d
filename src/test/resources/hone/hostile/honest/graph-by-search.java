// expect: AC; problem: graph-copy
// Copies a graph breadth first with an identity map.
class Solution {
    public Node copy(Node node) {
        if (node == null) return null;
        Map<Node, Node> copies = new IdentityHashMap<>();
        Queue<Node> queue = new ArrayDeque<>(List.of(node));
        copies.put(node, new Node(node.val));
        while (!queue.isEmpty()) {
            Node at = queue.remove();
            for (Node next : at.neighbors) {
                copies.computeIfAbsent(next, n -> {
                    queue.add(n);
                    return new Node(n.val);
                });
                copies.get(at).neighbors.add(copies.get(next));
            }
        }
        return copies.get(node);
    }
}
