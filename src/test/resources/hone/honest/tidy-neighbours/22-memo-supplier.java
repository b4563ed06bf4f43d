// style: memoising suppliers, a functional walk over a worklist, Function.identity in toMap with a merge and a map factory
class Solution {
    private static <T> Supplier<T> once(Supplier<? extends T> of) {
        return new Supplier<T>() {
            private T value;
            private boolean done;

            @Override
            public T get() {
                if (!done) {
                    value = of.get();
                    done = true;
                }
                return value;
            }
        };
    }

    public Node tidy(Node start) {
        Map<Node, Supplier<List<Node>>> arms = new LinkedHashMap<>();
        Deque<Node> open = new ArrayDeque<>(start == null ? List.of() : List.of(start));
        while (!open.isEmpty()) {
            Node node = open.poll();
            arms.computeIfAbsent(node, n -> {
                open.addAll(n.neighbors);
                return once(() -> List.copyOf(n.neighbors.stream()
                        .filter(Predicate.<Node>isEqual(n).negate())
                        .collect(Collectors.toMap(other -> other.val, Function.identity(), (a, b) -> a, TreeMap::new))
                        .values()));
            });
        }
        arms.forEach((node, tidied) -> node.neighbors = tidied.get());
        return start;
    }
}
