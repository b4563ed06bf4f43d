// style: Java 8 veteran: partition by index with groupingBy into a TreeMap
import java.util.*;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Solution {
    public ListNode reverseBlocks(final ListNode head, final int size) {
        final List<ListNode> nodes = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            nodes.add(node);
        }
        final TreeMap<Integer, List<ListNode>> blocks = IntStream.range(0, nodes.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> i / size, TreeMap::new, Collectors.mapping(nodes::get, Collectors.toList())));
        blocks.values().stream().filter(block -> block.size() == size).forEach(Collections::reverse);
        final ListNode anchor = new ListNode();
        final ListNode last = blocks.values().stream().flatMap(Collection::stream).reduce(anchor, (before, node) -> {
            before.next = node;
            return node;
        });
        last.next = null;
        return anchor.next;
    }
}
