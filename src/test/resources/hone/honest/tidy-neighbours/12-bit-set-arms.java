// style: a BitSet of the values, streamed in order, an array of nodes by value
class Solution {
    public Node tidy(Node start) {
        if (start == null) return null;
        Node[] byValue = new Node[20_001];
        BitSet met = new BitSet(), open = new BitSet();
        byValue[start.val] = start;
        open.set(start.val);
        while (!open.isEmpty()) {
            int value = open.length() - 1;
            open.clear(value);
            met.set(value);
            Node node = byValue[value];
            BitSet arms = new BitSet();
            for (Node other : node.neighbors) {
                byValue[other.val] = other;
                arms.set(other.val);
            }
            arms.clear(value);
            node.neighbors = arms.stream().mapToObj(i -> byValue[i]).collect(Collectors.toList());
            arms.andNot(met);
            open.or(arms);
        }
        return start;
    }
}
