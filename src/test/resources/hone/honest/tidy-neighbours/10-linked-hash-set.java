// style: sorted first, then a LinkedHashSet drops doubles
class Solution {
    public Node tidy(Node start) {
        LinkedList<Node> waiting = new LinkedList<>();
        Map<Node, Boolean> seen = new IdentityHashMap<>();
        for (Node node = start; node != null; node = waiting.poll()) {
            if (seen.put(node, Boolean.TRUE) != null) continue;
            Node[] arms = node.neighbors.toArray(new Node[0]);
            Arrays.sort(arms, Comparator.comparingInt(arm -> arm.val));
            Set<Node> tidied = new LinkedHashSet<>(Arrays.asList(arms));
            tidied.remove(node);
            node.neighbors = new ArrayList<>(tidied);
            waiting.addAll(tidied);
        }
        return start;
    }
}
