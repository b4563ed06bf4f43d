// style: quicksort by hand on a Node array with a swap, three-way partition that drops doubles
class Solution {
    private int kept;

    public Node tidy(Node start) {
        Map<Integer, Node> met = new HashMap<Integer, Node>();
        List<Node> todo = new ArrayList<Node>();
        if (start != null) {
            met.put(start.val, start);
            todo.add(start);
        }
        for (int at = 0; at < todo.size(); at++) {
            Node node = todo.get(at);
            Node[] arms = new Node[node.neighbors.size()];
            int n = 0;
            for (Node arm : node.neighbors) {
                if (!met.containsKey(arm.val)) {
                    met.put(arm.val, arm);
                    todo.add(arm);
                }
                if (arm.val != node.val) arms[n++] = arm;
            }
            Node[] out = new Node[n];
            kept = 0;
            sort(arms, 0, n - 1, out);
            node.neighbors = new ArrayList<Node>(Arrays.asList(out).subList(0, kept));
        }
        return start;
    }

    private void sort(Node[] a, int lo, int hi, Node[] out) {
        if (lo > hi) return;
        Node pivot = a[(lo + hi) >>> 1];
        int less = lo, more = hi, i = lo;
        while (i <= more) {
            int order = Integer.compare(a[i].val, pivot.val);
            Node moved = a[i];
            if (order < 0) {
                a[i++] = a[less];
                a[less++] = moved;
            } else if (order > 0) {
                a[i] = a[more];
                a[more--] = moved;
            } else {
                i++;
            }
        }
        sort(a, lo, less - 1, out);
        out[kept++] = pivot;
        sort(a, more + 1, hi, out);
    }
}
