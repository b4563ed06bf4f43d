// style: adjacency as lines of text, written by a StringBuilder and read again with split
class Solution {
    public Node tidy(Node start) {
        if (start == null) {
            return null;
        }
        Map<Integer, String> lines = new TreeMap<>();
        Map<Integer, Node> nodes = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        open.add(start);
        nodes.put(start.val, start);
        while (!open.isEmpty()) {
            Node node = open.remove();
            StringBuilder line = new StringBuilder();
            for (Node other : node.neighbors) {
                line.append(other.val).append(' ');
                if (nodes.putIfAbsent(other.val, other) == null) {
                    open.add(other);
                }
            }
            lines.put(node.val, line.toString().trim());
        }
        for (Map.Entry<Integer, String> entry : lines.entrySet()) {
            Node node = nodes.get(entry.getKey());
            node.neighbors = Stream.of(entry.getValue().split("\\s+"))
                    .filter(word -> !word.isBlank())
                    .map(Integer::valueOf)
                    .filter(value -> !value.equals(entry.getKey()))
                    .sorted()
                    .distinct()
                    .map(nodes::get)
                    .toList();
        }
        return start;
    }
}
