// style: a fresh graph, one new node for each value, adjacency as TreeSets of integers
class Solution {
    public Node tidy(Node start) {
        if (start == null) {
            return null;
        }
        SortedMap<Integer, SortedSet<Integer>> adjacency = new TreeMap<>();
        Stack<Node> stack = new Stack<>();
        stack.add(start);
        while (!stack.isEmpty()) {
            Node node = stack.pop();
            if (adjacency.containsKey(node.val)) {
                continue;
            }
            SortedSet<Integer> values = new TreeSet<>();
            for (Node other : node.neighbors) {
                values.add(other.val);
                if (!adjacency.containsKey(other.val)) {
                    stack.push(other);
                }
            }
            values.remove(node.val);
            adjacency.put(node.val, values);
        }
        Map<Integer, Node> fresh = new HashMap<>();
        for (Integer value : adjacency.keySet()) {
            fresh.put(value, new Node(value));
        }
        for (Map.Entry<Integer, SortedSet<Integer>> entry : adjacency.entrySet()) {
            for (Integer to : entry.getValue()) {
                fresh.get(entry.getKey()).neighbors.add(fresh.get(to));
            }
        }
        return fresh.get(adjacency.firstKey());
    }
}
