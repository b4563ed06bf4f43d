// time: n log n; space: n
class Solution {
    /** Tidies the signposts, but takes repeated arms to stand side by side already. */
    public Node tidy(Node start) {
        if (start == null) {
            return null;
        }
        Set<Node> met = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        met.add(start);
        open.push(start);
        while (!open.isEmpty()) {
            Node node = open.pop();
            List<Node> arms = new ArrayList<>();
            Node last = null;
            for (Node other : node.neighbors) {
                if (met.add(other)) {
                    open.push(other);
                }
                if (other != node && other != last) {
                    arms.add(other);
                }
                last = other;
            }
            arms.sort(Comparator.comparingInt(other -> other.val));
            node.neighbors = arms;
        }
        return start;
    }
}
