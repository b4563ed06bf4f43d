// time: n^2; space: n
class Solution {
    public Node tidy(Node start) {
        if (start == null) {
            return null;
        }
        List<Node> met = new ArrayList<>();
        met.add(start);
        for (int next = 0; next < met.size(); next++) {
            Node node = met.get(next);
            List<Node> arms = new ArrayList<>(node.neighbors);
            for (Node other : arms) {
                if (!met.contains(other)) {
                    met.add(other);
                }
            }
            for (int end = arms.size() - 1; end > 0; end--) {
                for (int i = 0; i < end; i++) {
                    if (arms.get(i).val > arms.get(i + 1).val) {
                        Collections.swap(arms, i, i + 1);
                    }
                }
            }
            List<Node> tidied = new ArrayList<>();
            for (Node other : arms) {
                if (other != node && !tidied.contains(other)) {
                    tidied.add(other);
                }
            }
            node.neighbors = tidied;
        }
        return start;
    }
}
