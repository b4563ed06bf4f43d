// time: n log n; space: n
class Solution {
    private final Set<Node> tidied = new HashSet<>();

    public Node tidy(Node start) {
        if (start != null && tidied.add(start)) {
            var arms = new TreeMap<Integer, Node>();
            for (var other : start.neighbors) {
                if (other != start) {
                    arms.put(other.val, other);
                }
            }
            start.neighbors = new ArrayList<>(arms.values());
            for (var other : start.neighbors) {
                tidy(other);
            }
        }
        return start;
    }
}
