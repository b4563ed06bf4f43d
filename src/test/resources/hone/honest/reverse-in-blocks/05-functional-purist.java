// style: functional purist: windows of a gatherer, reversed, folded from the right into new nodes
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        return Stream.iterate(head, Objects::nonNull, node -> node.next)
                .map(node -> node.val)
                .gather(Gatherers.windowFixed(size))
                .map(block -> block.size() == size ? block.reversed() : block)
                .flatMap(List::stream)
                .toList()
                .reversed()
                .stream()
                .reduce((ListNode) null, (rest, value) -> new ListNode(value, rest), (a, b) -> a);
    }
}
