// style: a heap of arms for each corner and one of corners
class Solution {
    private static final Comparator<Node> SMALLEST = new Comparator<>() {
        @Override
        public int compare(Node a, Node b) {
            return Integer.compare(a.val, b.val);
        }
    };

    public Node tidy(Node start) {
        PriorityQueue<Node> corners = new PriorityQueue<>(SMALLEST);
        if (start != null) {
            corners.add(start);
        }
        Set<Integer> met = new TreeSet<>();
        while (!corners.isEmpty()) {
            Node corner = corners.poll();
            if (!met.add(corner.val)) {
                continue;
            }
            PriorityQueue<Node> arms = new PriorityQueue<>(Math.max(1, corner.neighbors.size()), SMALLEST);
            arms.addAll(corner.neighbors);
            List<Node> tidied = new ArrayList<>(arms.size());
            Node last = corner;
            while (!arms.isEmpty()) {
                Node arm = arms.remove();
                if (arm == corner || arm == last) continue;
                tidied.add(last = arm);
                if (!met.contains(arm.val)) corners.offer(arm);
            }
            corner.neighbors = tidied;
        }
        return start;
    }
}
