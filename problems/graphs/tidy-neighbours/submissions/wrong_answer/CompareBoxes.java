// time: n log n; space: n
class Solution {
    public Node tidy(Node start) {
        if (start == null) {
            return null;
        }
        Map<Integer, Node> met = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        met.put(start.val, start);
        open.push(start);
        while (!open.isEmpty()) {
            Node node = open.pop();
            List<Integer> values = new ArrayList<>();
            for (Node other : node.neighbors) {
                values.add(other.val);
                if (met.putIfAbsent(other.val, other) == null) {
                    open.push(other);
                }
            }
            Collections.sort(values);
            node.neighbors = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                boolean repeated = i > 0 && values.get(i) == values.get(i - 1);
                if (!repeated && values.get(i) != node.val) {
                    node.neighbors.add(met.get(values.get(i)));
                }
            }
        }
        return start;
    }
}
