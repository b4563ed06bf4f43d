// time: n log n; space: n
class Solution {
    private final Set<Node> seen = new HashSet<>();

    public Node tidy(Node start) {
        if (start == null || !seen.add(start)) {
            return start;
        }
        List<Node> arms = new ArrayList<>(start.neighbors);
        arms.removeIf(other -> other == start);
        arms.sort(Comparator.comparingInt(other -> other.val));
        for (int i = 1; i < arms.size(); i++) {
            if (arms.get(i) == arms.get(i - 1)) {
                arms.remove(i);
            }
        }
        start.neighbors = arms;
        for (Node other : arms) {
            tidy(other);
        }
        return start;
    }
}
