// style: Java 25 fan: a record of a corner's arms, sequenced sets, stream gatherer for neighbours that differ
import module java.base;

class Solution {
    static <T> Gatherer<T, ?, T> changes() {
        return Gatherer.<T, AtomicReference<T>, T>ofSequential(
                AtomicReference::new,
                (last, next, downstream) -> last.getAndSet(next) == next || downstream.push(next));
    }

    record Post(Node node) {
        void tidy() {
            node.neighbors = node.neighbors.stream()
                    .filter(other -> other != node)
                    .sorted(Comparator.comparingInt(other -> other.val))
                    .gather(changes())
                    .toList();
        }
    }

    public Node tidy(Node start) {
        SequencedSet<Node> open = new LinkedHashSet<>();
        var done = new HashSet<Node>();
        if (start != null) {
            open.addLast(start);
        }
        while (!open.isEmpty()) {
            var post = new Post(open.removeFirst());
            done.add(post.node());
            post.tidy();
            for (var other : post.node().neighbors) {
                if (!done.contains(other)) {
                    open.addLast(other);
                }
            }
        }
        return start;
    }
}
