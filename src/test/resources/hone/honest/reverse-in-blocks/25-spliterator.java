// style: a Spliterator of one's own and StreamSupport, sequential
class Solution {
    static class Wagons extends Spliterators.AbstractSpliterator<ListNode> {
        private ListNode at;

        Wagons(ListNode head) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            at = head;
        }

        @Override
        public boolean tryAdvance(Consumer<? super ListNode> action) {
            if (at == null) {
                return false;
            }
            ListNode given = at;
            at = at.next;
            action.accept(given);
            return true;
        }
    }

    public ListNode reverseBlocks(ListNode head, int size) {
        List<ListNode> nodes = StreamSupport.stream(new Wagons(head), false).collect(Collectors.toCollection(ArrayList::new));
        IntStream.range(0, nodes.size() / size)
                .map(block -> block * size)
                .mapToObj(from -> nodes.subList(from, from + size))
                .forEach(Collections::reverse);
        ListNode first = null;
        ListIterator<ListNode> it = nodes.listIterator(nodes.size());
        while (it.hasPrevious()) {
            ListNode node = it.previous();
            node.next = first;
            first = node;
        }
        return first;
    }
}
