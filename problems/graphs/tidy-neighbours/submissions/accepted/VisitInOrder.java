// time: n; space: n
class Solution {
    public Node tidy(Node start) {
        if (start == null) {
            return null;
        }
        // Who has an arm to a corner? Corners are met in any order ...
        var pointing = new HashMap<Node, List<Node>>();
        var open = new ArrayDeque<Node>(List.of(start));
        pointing.put(start, new ArrayList<>());
        while (!open.isEmpty()) {
            var node = open.pop();
            for (var other : node.neighbors) {
                pointing.computeIfAbsent(other, fresh -> {
                    open.push(fresh);
                    return new ArrayList<>();
                }).add(node);
            }
            node.neighbors = new ArrayList<>();
        }
        // ... and put back from the smallest value to the largest, so that no list needs sorting.
        var byValue = new Node[pointing.size() + 1];
        pointing.keySet().forEach(node -> byValue[node.val] = node);
        for (int value = 1; value < byValue.length; value++) {
            var target = byValue[value];
            for (var node : pointing.get(target)) {
                boolean repeated = !node.neighbors.isEmpty() && node.neighbors.getLast() == target;
                if (node != target && !repeated) {
                    node.neighbors.add(target);
                }
            }
        }
        return start;
    }
}
