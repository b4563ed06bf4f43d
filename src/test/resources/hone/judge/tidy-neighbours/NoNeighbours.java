// expect: RTE; says: something stands among the nodes that is none
class Solution {
    public Node tidy(Node start) {
        List mixed = new ArrayList();
        mixed.add("text");
        Node node = new Node(1);
        node.neighbors = mixed;
        return node;
    }
}
