public class Node {
    public int val;
    public java.util.List<Node> neighbors;

    public Node() {
        this(0);
    }

    public Node(int val) {
        this(val, new java.util.ArrayList<Node>());
    }

    public Node(int val, java.util.List<Node> neighbors) {
        this.val = val;
        this.neighbors = neighbors;
    }
}
