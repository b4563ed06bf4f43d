// style: a WeakHashMap as the set of met nodes, synchronized methods, a volatile counter, Deque as a stack
class Solution {
    private final Set<Node> met = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private volatile int corners;

    private synchronized boolean meet(Node node) {
        if (met.add(node)) {
            corners++;
            return true;
        }
        return false;
    }

    public Node tidy(Node start) {
        Deque<Node> stack = new ArrayDeque<>();
        if (start != null && meet(start)) stack.push(start);
        while (!stack.isEmpty()) {
            Node node = stack.pop();
            NavigableMap<Integer, Node> arms = new TreeMap<>();
            synchronized (node) {
                for (Node other : node.neighbors) {
                    arms.put(other.val, other);
                    if (meet(other)) stack.push(other);
                }
                NavigableMap<Integer, Node> smaller = arms.headMap(node.val, false);
                NavigableMap<Integer, Node> larger = arms.tailMap(node.val, false);
                List<Node> tidied = new ArrayList<>(smaller.values());
                tidied.addAll(larger.values());
                node.neighbors = tidied;
            }
        }
        System.out.println(corners);
        return start;
    }
}
