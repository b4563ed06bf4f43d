// style: brings its own Node with methods, a lazily made view, toString of arms
class Node {
    int val;
    List<Node> neighbors = new ArrayList<>();
    private boolean tidied;

    Node() {}

    Node(int val) {
        this.val = val;
    }

    Node(int val, ArrayList<Node> neighbors) {
        this.val = val;
        this.neighbors = neighbors;
    }

    boolean tidyOnce() {
        if (tidied) return false;
        tidied = true;
        TreeMap<Integer, Node> sorted = new TreeMap<>();
        for (Node other : neighbors) sorted.put(other.val, other);
        sorted.remove(val);
        neighbors = new LinkedList<>(sorted.values());
        return true;
    }

    @Override
    public String toString() {
        return val + neighbors.stream().map(n -> Integer.toString(n.val)).limit(5).collect(Collectors.joining(" ", "[", "]"));
    }
}

class Solution {
    public Node tidy(Node start) {
        ArrayDeque<Node> open = new ArrayDeque<>();
        if (start != null) {
            open.add(start);
        }
        while (!open.isEmpty()) {
            Node node = open.removeLast();
            if (node.tidyOnce()) {
                open.addAll(node.neighbors);
            }
        }
        if (start != null) {
            System.out.println(start);
        }
        return start;
    }
}
