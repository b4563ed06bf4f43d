// style: counting occurrences in an int array that is cleaned up afterwards, ranges instead of sorting when dense
class Solution {
    private final int[] seen = new int[20_001];
    private final Node[] node = new Node[seen.length];
    private int stamp;

    public Node tidy(Node start) {
        if (start == null) return start;
        ArrayList<Node> order = new ArrayList<>();
        boolean[] met = new boolean[seen.length];
        met[start.val] = true;
        order.add(start);
        for (int i = 0; i < order.size(); i++) {
            Node at = order.get(i);
            stamp++;
            int least = Integer.MAX_VALUE, most = 0, different = 0;
            for (Node other : at.neighbors) {
                if (!met[other.val]) {
                    met[other.val] = true;
                    order.add(other);
                }
                if (other == at || seen[other.val] == stamp) continue;
                seen[other.val] = stamp;
                node[other.val] = other;
                least = Math.min(least, other.val);
                most = Math.max(most, other.val);
                different++;
            }
            Node[] arms = new Node[different];
            if (different > (most - least) / 16) {
                for (int v = least, k = 0; v <= most; v++) if (seen[v] == stamp) arms[k++] = node[v];
            } else {
                int[] values = new int[different];
                int k = 0;
                for (Node other : at.neighbors) {
                    if (seen[other.val] == stamp) {
                        seen[other.val] = 0;
                        values[k++] = other.val;
                    }
                }
                Arrays.sort(values, 0, k);
                for (k = 0; k < different; k++) arms[k] = node[values[k]];
            }
            at.neighbors = Arrays.asList(arms);
        }
        return start;
    }
}
