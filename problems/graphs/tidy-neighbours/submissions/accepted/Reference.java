// time: n log n; space: n
class Solution {
    public Node tidy(Node start) {
        if (start == null) {
            return null;
        }
        Set met = new HashSet();
        LinkedList waiting = new LinkedList();
        met.add(start);
        waiting.add(start);
        while (!waiting.isEmpty()) {
            Node node = (Node) waiting.removeFirst();
            int[] values = new int[node.neighbors.size()];
            Map byValue = new HashMap();
            for (int i = 0; i < values.length; i++) {
                Node other = (Node) node.neighbors.get(i);
                values[i] = other.val;
                byValue.put(Integer.valueOf(other.val), other);
                if (met.add(other)) {
                    waiting.addLast(other);
                }
            }
            Arrays.sort(values);
            List tidied = new ArrayList();
            for (int i = 0; i < values.length; i++) {
                boolean repeated = i > 0 && values[i] == values[i - 1];
                if (!repeated && values[i] != node.val) {
                    tidied.add(byValue.get(Integer.valueOf(values[i])));
                }
            }
            node.neighbors = tidied;
        }
        return start;
    }
}
