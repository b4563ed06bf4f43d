// style: generic Blocks iterator, AbstractList views that are reversed without copying
class Solution {
    static final class Reversed<T> extends AbstractList<T> implements RandomAccess {
        private final List<? extends T> of;

        Reversed(List<? extends T> of) {
            this.of = of;
        }

        @Override
        public T get(int index) {
            return of.get(Objects.checkIndex(of.size() - 1 - index, of.size()));
        }

        @Override
        public int size() {
            return of.size();
        }
    }

    static final class Blocks<T> implements Iterator<List<T>> {
        private final List<T> all;
        private final int size;
        private int from;

        Blocks(List<T> all, int size) {
            this.all = all;
            this.size = size;
        }

        @Override
        public boolean hasNext() {
            return from < all.size();
        }

        @Override
        public List<T> next() {
            if (!hasNext()) throw new NoSuchElementException("after " + all.size());
            int to = Math.min(from + size, all.size());
            List<T> block = all.subList(from, to);
            from = to;
            return block.size() == size ? new Reversed<>(block) : block;
        }
    }

    public ListNode reverseBlocks(ListNode head, int size) {
        List<ListNode> nodes = new ArrayList<>();
        for (ListNode n = head; n != null; n = n.next) nodes.add(n);
        List<ListNode> order = new ArrayList<>(nodes.size());
        new Blocks<>(nodes, size).forEachRemaining(order::addAll);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).next = i + 1 < order.size() ? order.get(i + 1) : null;
        }
        return order.isEmpty() ? null : order.get(0);
    }
}
