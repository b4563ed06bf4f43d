// style: a wrapper that is Comparable with equals and hashCode, kept in a TreeSet, headSet and tailSet around itself
class Solution {
    private static final class Arm implements Comparable<Arm> {
        private final Node to;

        private Arm(Node to) {
            this.to = Objects.requireNonNull(to);
        }

        static Arm to(Node node) {
            return new Arm(node);
        }

        @Override
        public int compareTo(Arm other) {
            return Integer.signum(to.val - other.to.val);
        }

        @Override
        public boolean equals(Object other) {
            if (this == other) return true;
            if (!(other instanceof Arm arm)) return false;
            return to.val == arm.to.val;
        }

        @Override
        public int hashCode() {
            return Objects.hash(to.val);
        }
    }

    public Node tidy(Node start) {
        Map<Arm, Arm> met = new HashMap<>();
        Deque<Arm> open = new ArrayDeque<>();
        if (start != null) {
            open.add(Arm.to(start));
        }
        while (!open.isEmpty()) {
            Arm self = open.pollLast();
            if (met.putIfAbsent(self, self) != null) {
                continue;
            }
            TreeSet<Arm> arms = self.to.neighbors.stream().map(Arm::to).collect(Collectors.toCollection(TreeSet::new));
            List<Node> tidied = new ArrayList<>();
            for (Arm arm : arms.headSet(self)) tidied.add(arm.to);
            for (Arm arm : arms.tailSet(self, false)) tidied.add(arm.to);
            self.to.neighbors = tidied;
            arms.removeAll(List.of(self));
            open.addAll(arms);
        }
        return start;
    }
}
