// style: list iterators: hasPrevious, remove while going backwards, Collections.sort with a reversed order
class Solution {
    public Node tidy(Node start) {
        Queue<Node> open = new ArrayDeque<>();
        HashSet<Node> met = new HashSet<>();
        if (start != null) {
            open.offer(start);
            met.add(start);
        }
        Comparator<Node> largestFirst = Collections.reverseOrder(Comparator.comparingInt((Node node) -> node.val));
        while (open.peek() != null) {
            Node node = open.remove();
            List<Node> arms = new LinkedList<>(node.neighbors);
            Collections.sort(arms, largestFirst);
            ListIterator<Node> it = arms.listIterator(arms.size());
            Node before = node;
            while (it.hasPrevious()) {
                Node arm = it.previous();
                if (arm == node || arm == before) {
                    it.remove();
                } else {
                    before = arm;
                    if (met.add(arm)) open.offer(arm);
                }
            }
            Collections.reverse(arms);
            node.neighbors = arms;
        }
        return start;
    }
}
