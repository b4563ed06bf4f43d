// style: two phases with method-local records and streams: edges sorted as packed longs
class Solution {
    public Node tidy(Node start) {
        if (start == null) return null;
        var nodes = new HashMap<Integer, Node>();
        var edges = LongStream.builder();
        var open = new ArrayList<>(List.of(start));
        nodes.put(start.val, start);
        while (!open.isEmpty()) {
            var node = open.removeLast();
            for (var other : node.neighbors) {
                edges.add((long) node.val << Integer.SIZE | other.val);
                if (nodes.put(other.val, other) == null) open.addLast(other);
            }
            node.neighbors = new ArrayList<>();
        }
        edges.build()
                .sorted()
                .distinct()
                .filter(edge -> edge >>> 32 != (edge & 0xffff_ffffL))
                .forEachOrdered(edge -> nodes.get((int) (edge >> 32)).neighbors.add(nodes.get((int) edge)));
        return nodes.get(1);
    }
}
