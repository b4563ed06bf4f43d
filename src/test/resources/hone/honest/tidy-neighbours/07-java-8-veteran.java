// style: Java 8 veteran: collectingAndThen over a TreeSet with a comparator, a stack of nodes
import java.util.*;
import java.util.stream.*;

public class Solution {
    private static final Comparator<Node> BY_VAL = Comparator.comparing(node -> node.val);

    private static List<Node> tidied(final Node node) {
        return node.neighbors.stream()
                .filter(other -> other != node)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> new TreeSet<>(BY_VAL)), ArrayList::new));
    }

    public Node tidy(final Node start) {
        final Deque<Node> open = new ArrayDeque<>();
        final Set<Integer> met = new HashSet<>();
        final java.util.function.Consumer<Node> meet = node -> {
            if (met.add(node.val)) {
                open.push(node);
            }
        };
        Optional.ofNullable(start).ifPresent(meet);
        while (!open.isEmpty()) {
            final Node node = open.pop();
            node.neighbors = tidied(node);
            node.neighbors.forEach(meet);
        }
        return start;
    }
}
