// style: callbacks: an abstract Walk with hooks for entering and leaving, explicit frames, anonymous subclass
class Solution {
    abstract static class Walk {
        private static final class Frame {
            final Node node;
            final Iterator<Node> rest;

            Frame(Node node) {
                this.node = node;
                this.rest = new ArrayList<>(node.neighbors).iterator();
            }
        }

        private final Set<Node> met = new HashSet<>();

        abstract void enter(Node node);

        void leave(Node node) {}

        final void from(Node start) {
            Deque<Frame> frames = new ArrayDeque<>();
            go(start, frames);
            while (!frames.isEmpty()) {
                Frame frame = frames.peek();
                if (frame.rest.hasNext()) {
                    go(frame.rest.next(), frames);
                } else {
                    leave(frames.pop().node);
                }
            }
        }

        private void go(Node node, Deque<Frame> frames) {
            if (node != null && met.add(node)) {
                enter(node);
                frames.push(new Frame(node));
            }
        }
    }

    public Node tidy(Node start) {
        final int[] depth = {0, 0};
        new Walk() {
            @Override
            void enter(Node node) {
                depth[1] = Math.max(depth[1], ++depth[0]);
                node.neighbors = node.neighbors.stream()
                        .filter(other -> !other.equals(node))
                        .sorted((a, b) -> Integer.compare(a.val, b.val))
                        .distinct()
                        .collect(Collectors.toCollection(ArrayList::new));
            }

            @Override
            void leave(Node node) {
                depth[0]--;
            }
        }.from(start);
        System.out.println("deepest " + depth[1]);
        return start;
    }
}
