// expect: RTE|TLE|OLE|MLE; problem: graph-copy
// Returns a graph that makes another neighbour for each that is looked at.
class Solution {
    static int made = 1;

    static class More extends ArrayList<Node> {
        @Override
        public Iterator<Node> iterator() {
            Node next = new Node(++made);
            next.neighbors = new More();
            return List.of(next).iterator();
        }
    }

    Node copy(Node node) {
        Node first = new Node(1);
        first.neighbors = new More();
        return first;
    }
}
